namespace OnRecord.Language;

/// <summary>"Norland denies blowing up the dam": where of the two tags of a word one is a tensed verb's and the other a noun's, and the sentence hangs on
/// it, it is the verb.</summary>
internal static class FiniteVerbs
{
    /// <summary>Writes the verb, its subject and its clause into the tags and the tree.</summary>
    public static void Settle(ReadOnlySpan<string> xpos, Span<Upos> upos, ReadOnlySpan<int> heads, Span<string> relations)
    {
        for (int t = 1; t < upos.Length; t++)
        {
            if (xpos[t] is not ("VBZ" or "VBD" or "VBP") || upos[t] is not (Upos.Noun or Upos.Propn) || relations[t] is not ("root" or "ccomp" or "acl:relcl"))
                continue;
            upos[t] = Upos.Verb;
            if (heads[t - 1] == t && relations[t - 1] is "compound" or "amod" && upos[t - 1] is Upos.Noun or Upos.Propn)
                relations[t - 1] = "nsubj";
            for (int next = t + 1; next < upos.Length && next <= t + 2; next++)
                if (heads[next] == t && relations[next] is "acl" && xpos[next] is "VBG")
                    relations[next] = "xcomp";
        }
    }
}
