namespace OnRecord.Attribution.Passages;

/// <summary>What a model says of a field's parts, each by itself.</summary>
internal sealed class ContentParts(ContentField field)
{
    /// <summary>By token of the window: that it stands in a piece.</summary>
    public float[] Inside { get; } = new float[field.Window.Length];

    /// <summary>By start: that a piece begins there.</summary>
    public float[] Starts { get; } = new float[field.Starts.Count];

    /// <summary>By start: that the piece beginning there is not the first.</summary>
    public float[] Later { get; } = new float[field.Starts.Count];

    /// <summary>By end: that a piece ends there.</summary>
    public float[] Ends { get; } = new float[field.Ends.Count];
}
