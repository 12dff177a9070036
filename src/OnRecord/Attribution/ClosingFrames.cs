using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>"Lund told police that he was asleep, according to Harrow and as reported in the Beacon": whoever stands behind what is said passes on that it was
/// said, and does not say it beside the one who did.</summary>
internal static class ClosingFrames
{
    public static void Nest(Passage p, List<Draft> drafts)
    {
        foreach (Draft said in drafts.FindAll(d => d is { Parent: null, Source: not null, Content: [var only] } && d.Key < only.Start))
        {
            TokenRange content = said.Content[0];
            int start = Math.Min(said.Cue.Start, said.Source!.Value.Start);
            Draft inner = said;
            foreach (Draft frame in drafts.FindAll(d => d.Parent is null && d.Key >= content.End && Tells(d, content, start)).OrderBy(d => d.Key))
            {
                if (!p.Within(start, frame.Key))
                    continue;
                Draft around = frame with { Content = [new TokenRange(start, content.End)] };
                Frames.Replace(drafts, frame, around);
                Draft told = inner with { Parent = around };
                Frames.Replace(drafts, inner, told);
                inner = around;
            }
        }
    }

    /// <summary>“I read it,” Lund said, according to the Beacon. “It was false.”: what is quoted behind the frame is said by whom it frames.</summary>
    public static Draft Shared(Passage p, Draft told) =>
        told.Parent is { Content: [_, _, ..] } frame
        && frame.Key > told.Key
        && !p.InQuotation(told.Key)
        && told.Content.Any(piece => p.InQuotation(piece.Start))
            ? told with
            {
                Content = [.. told.Content, .. frame.Content.Where(piece => piece.Start > frame.Key && p.InQuotation(piece.Start) && !told.Holds(piece.Start))],
            }
            : told;

    /// <summary>The same words, or these with who says them.</summary>
    private static bool Tells(Draft frame, TokenRange content, int start) =>
        frame.Content is [var only] && (only == content || only.End == content.End && only.Start == start);
}
