using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>One happening that reports word differently.</summary>
/// <param name="Name">What kind of happening it is, and who takes part.</param>
/// <param name="Rows">Its wordings, those first that most reports have in their own voice.</param>
public sealed record NamingView(string Id, string Name, When? When, int Reports, IReadOnlyList<NamingRow> Rows);
