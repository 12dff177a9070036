namespace OnRecord.Web.Model;

/// <summary>A claim that another may be the same as.</summary>
public sealed record PossiblyView(string Id, string Address, string Text);
