using System.Collections.Immutable;

namespace OnRecord.Attribution.Explaining;

/// <param name="Question">"Where does the cue begin and end?"</param>
/// <param name="Answer">The words chosen, or "yes" and "no".</param>
/// <param name="Score">Log-odds for a yes or no; for a choice, the sum of the weights.</param>
/// <param name="Reasons">The heaviest features of the answer, heaviest first.</param>
/// <param name="RunnersUp">The next best answers, best first.</param>
internal sealed record Decision(string Question, string Answer, double Score, ImmutableArray<Reason> Reasons, ImmutableArray<RunnerUp> RunnersUp);
