namespace OnRecord.Pairs;

/// <summary>Names of the fields in the judge's model file: shared by its writer and its reader.</summary>
internal static class PairFields
{
    /// <summary>The encoder without its embeddings, and the judge's layers, as an ONNX graph.</summary>
    public const string Graph = "graph";

    /// <summary>Embedding of each mark's kind.</summary>
    public const string Kinds = "kinds";

    /// <summary>Embedding of each piece.</summary>
    public const string Pieces = "pieces";

    /// <summary>Embedding of each place in the input, that of the first segment added.</summary>
    public const string Places = "places";

    /// <summary>Embedding of each mark's scope.</summary>
    public const string Scopes = "scopes";

    /// <summary>What is added to a piece of the second side.</summary>
    public const string Second = "second";

    /// <summary>Embedding of each shape.</summary>
    public const string Shapes = "shapes";

    /// <summary>For each relation, a rising line from the network's weight to how often it was right: rows of weight and certainty.</summary>
    public const string Calibration = "calibration";

    /// <summary>The pieces in the order of their ids.</summary>
    public const string Vocabulary = "vocabulary";
}
