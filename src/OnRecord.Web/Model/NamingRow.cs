namespace OnRecord.Web.Model;

/// <summary>One wording of a happening, and who words it so, by whose voice it is.</summary>
/// <param name="Own">Reports that word it so themselves.</param>
/// <param name="Quoted">Reports that have it in quotation marks.</param>
/// <param name="Told">Reports that have it in what somebody is told to have said: the wording may be the report's or the speaker's.</param>
public sealed record NamingRow(string Words, IReadOnlyList<NamedAt> Own, IReadOnlyList<NamedAt> Quoted, IReadOnlyList<NamedAt> Told);
