using OnRecord.Language;

namespace OnRecord.Training.Language;

/// <summary>Learns the words and rules of a <see cref="Lemmatizer"/> from gold lemmas.</summary>
internal static class LemmaLearner
{
    // An ending that so few words show is left to its shorter ending.
    private const int LeastWords = 3;

    public static (List<string> Words, List<string> Rules) Learn(IEnumerable<GoldSentence> sentences)
    {
        Dictionary<(string Tag, string Form), string> lemmas = MostFrequent(sentences);
        var rules = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in lemmas.GroupBy(entry => entry.Key.Tag))
            LearnTag(tag.Key, [.. tag.Select(entry => (entry.Key.Form, entry.Value))], rules);
        List<string> rows = [.. rules.Select(rule => rule.Key + "\t" + rule.Value)];
        var byRules = new Lemmatizer([], rows);
        List<string> words =
        [
            .. lemmas
                .Where(entry => byRules.Lemma(entry.Key.Form, entry.Key.Tag) != entry.Value)
                .Select(entry => $"{entry.Key.Tag}\t{entry.Key.Form}\t{entry.Value}")
                .Order(StringComparer.Ordinal),
        ];
        return (words, rows);
    }

    private static Dictionary<(string Tag, string Form), string> MostFrequent(IEnumerable<GoldSentence> sentences)
    {
        var counts = new Dictionary<(string Tag, string Form), Dictionary<string, int>>();
        foreach (GoldSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                string lemma = sentence.Lemmas![i],
                    tag = sentence.Xpos![i];
                if (lemma == "_")
                    continue;
                var form = new char[sentence.Tokens.Form(i).Length];
                Lemmatizer.Normalise(sentence.Tokens.Form(i), form, Lemmatizer.IsProper(tag));
                var key = (tag, new string(form));
                if (!counts.TryGetValue(key, out Dictionary<string, int>? known))
                    counts[key] = known = [];
                known[lemma] = known.GetValueOrDefault(lemma) + 1;
            }
        }

        return counts.ToDictionary(
            entry => entry.Key,
            entry => entry.Value.OrderByDescending(lemma => lemma.Value).ThenBy(lemma => lemma.Key, StringComparer.Ordinal).First().Key
        );
    }

    private static void LearnTag(string tag, List<(string Form, string Lemma)> words, SortedDictionary<string, string> rules)
    {
        var byEnding = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach ((string form, string lemma) in words)
        {
            string script = Script(form, lemma);
            for (int length = 0; length <= Math.Min(Lemmatizer.LongestEnding, form.Length - 1); length++)
            {
                string ending = form[^length..];
                if (!byEnding.TryGetValue(ending, out Dictionary<string, int>? scripts))
                    byEnding[ending] = scripts = new(StringComparer.Ordinal);
                scripts[script] = scripts.GetValueOrDefault(script) + 1;
            }
        }

        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            (string ending, Dictionary<string, int> scripts) in byEnding.OrderBy(entry => entry.Key.Length).ThenBy(entry => entry.Key, StringComparer.Ordinal)
        )
        {
            if (ending.Length > 0 && scripts.Values.Sum() < LeastWords)
                continue;
            string best = scripts.OrderByDescending(script => script.Value).ThenBy(script => script.Key, StringComparer.Ordinal).First().Key;
            string shorter = ending;
            do shorter = shorter.Length == 0 ? shorter : shorter[1..];
            while (shorter.Length > 0 && !chosen.ContainsKey(shorter));
            if (ending.Length > 0 && chosen.GetValueOrDefault(shorter) == best)
                continue;
            chosen[ending] = best;
            rules[tag + "\t" + ending] = best;
        }
    }

    // What to cut from the end, and what to put there.
    private static string Script(string form, string lemma)
    {
        int common = 0;
        while (common < form.Length && common < lemma.Length && form[common] == lemma[common])
            common++;
        return $"{form.Length - common}\t{lemma[common..]}";
    }
}
