using OnRecord.Records.Ids;

namespace OnRecord.Export;

/// <summary>One through whom a statement reached its report, and what it did with it.</summary>
/// <param name="Did">A verb in the past tense, or the cue's own words in quotation marks where they are plainer.</param>
/// <param name="Statement">The statement that shows it; null where none does, and the verb is the plainest there is.</param>
internal sealed record ChainLink(ActorId Actor, string Name, string Did, StatementId? Statement);
