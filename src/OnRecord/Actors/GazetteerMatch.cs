using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Known words in a text, with all that they may name.</summary>
internal readonly record struct GazetteerMatch(TokenRange Range, ImmutableArray<GazetteerForm> Forms)
{
    public GazetteerForm? Of(FormKind kind)
    {
        foreach (GazetteerForm form in Forms)
            if (form.Kind == kind)
                return form;
        return null;
    }

    /// <summary>The state that the words point to, as a name, demonym, capital or seat; null when several might be meant.</summary>
    public GazetteerEntry? State
    {
        get
        {
            GazetteerEntry? state = null;
            foreach (GazetteerForm form in Forms)
            {
                if (form.Entry.Kind != ActorKind.State)
                    continue;
                if (state is not null && state != form.Entry)
                    return null;
                state = form.Entry;
            }

            return state;
        }
    }
}
