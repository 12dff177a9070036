namespace OnRecord.Web.Model;

/// <summary>Somebody whose words an outlet reports.</summary>
/// <param name="Said">Address of the statements of this one in reports of the outlet.</param>
public sealed record QuotedLine(string Name, string Address, string Said, int Statements, int Reports);
