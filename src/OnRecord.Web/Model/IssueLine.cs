namespace OnRecord.Web.Model;

/// <summary>A theme under which people put claims.</summary>
/// <param name="Address">Its claims.</param>
public sealed record IssueLine(string Name, string Address, int Claims);
