using System.Runtime.InteropServices;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Adds statements whose words a label sets apart; what was found in the words is told inside them, and nothing is said in a label.</summary>
internal static class Labelled
{
    /// <param name="labelled">Ascending, disjoint; each with one piece of content, after its label.</param>
    public static void Add(List<(TokenRange Label, Draft Draft)> labelled, List<Draft> drafts)
    {
        if (labelled.Count == 0)
            return;
        drafts.RemoveAll(d => At(d.Key, l => l.Label.Start) is { } around && (around.Label.Contains(d.Key) || around.Label.Overlaps(d.Cue)));
        HashSet<Draft> kept = new(drafts, ReferenceEqualityComparer.Instance);
        Dictionary<Draft, Draft> moved = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < drafts.Count; i++)
            drafts[i] = Move(drafts[i]);
        drafts.AddRange(labelled.Select(l => l.Draft));

        Draft Move(Draft draft)
        {
            if (moved.TryGetValue(draft, out Draft? known))
                return known;
            Draft result =
                draft.Parent is { } parent && kept.Contains(parent) ? draft with { Parent = Move(parent) }
                : At(draft.Key, l => l.Draft.Content[0].Start) is { } around && around.Draft.Holds(draft.Key) ? Within(draft, around.Draft)
                : draft with { Parent = null };
            return moved[draft] = result;
        }

        // The last one that begins at the token or before it.
        (TokenRange Label, Draft Draft)? At(int token, Func<(TokenRange Label, Draft Draft), int> start)
        {
            int behind = Ascending.FirstFrom(CollectionsMarshal.AsSpan(labelled), start, token + 1);
            return behind == 0 ? null : labelled[behind - 1];
        }
    }

    private static Draft Within(Draft draft, Draft around)
    {
        TokenRange words = around.Content[0];
        return draft with
        {
            Parent = around,
            Source = draft.Source is { } source && words.Contains(source) ? source : null,
            Content = [.. draft.Content.Where(words.Contains)],
        };
    }
}
