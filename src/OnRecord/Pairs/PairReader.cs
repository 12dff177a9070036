using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Pairs;

/// <summary>Reads one side's words and marks what each stands under: negation, and what makes a deed unreal.</summary>
internal static class PairReader
{
    private const int Twice = 2;

    private static readonly FrozenSet<string> _functionWords = DataFile.Lines("Pairs/Data/function-words.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordSet ClauseWords = WordSet.Of("Pairs/Data/rule-words.tsv", "clause-words");

    public static PairWord[] Read(string text)
    {
        PairWord[] words = Words(text);
        MarkOperators(words);
        MarkScopes(words);
        return words;
    }

    private static PairWord[] Words(string text)
    {
        var words = new List<PairWord>();
        bool opens = true;
        for (int start = 0; start < text.Length; )
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            int end = EndOf(text, start);
            string form = Plain(text[start..end]);
            if (form.EndsWith("n't", StringComparison.Ordinal) && form.Length > 3)
            {
                words.Add(new PairWord(start, end - 3, form[..^3]));
                words.Add(new PairWord(end - 3, end, "not"));
            }
            else if (words.Count > 0 && words[^1].IsFigure && Numerals.Join(decimal.Parse(words[^1].Key, CultureInfo.InvariantCulture), form) is { } joined)
            {
                words[^1] = words[^1] with { End = end, Key = joined.ToString(CultureInfo.InvariantCulture) };
            }
            else
            {
                words.Add(Word(text, start, end, form, opens));
            }

            opens = text[start] is '.' or '!' or '?' or ':' or '"' or '\u201c';
            start = end;
        }

        return [.. words];
    }

    private static PairWord Word(string text, int start, int end, string form, bool opens)
    {
        if (Numerals.Value(form) is { } value)
            return new PairWord(start, end, (value / 1.0000000000m).ToString("0.##########", CultureInfo.InvariantCulture))
            {
                IsFigure = true,
                IsContent = true,
            };
        bool isWord = char.IsLetterOrDigit(form[0]);
        return new PairWord(start, end, isWord ? WordKeys.Of(form) : form)
        {
            IsName = isWord && !opens && char.IsUpper(text[start]),
            IsContent = isWord && !_functionWords.Contains(form),
        };
    }

    private static int EndOf(string text, int start)
    {
        if (!char.IsLetterOrDigit(text[start]))
            return start + 1;
        int end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, end)))
            end++;
        return end;
    }

    private static bool IsInside(string text, int at) =>
        at + 1 < text.Length
        && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is '\'' or '\u2019' || text[at] is ',' or '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));

    private static string Plain(string form) => form.ToLowerInvariant().Replace('\u2019', '\'');

    private static void MarkOperators(PairWord[] words)
    {
        bool denies = false;
        for (int i = 0; i < words.Length; )
        {
            (OperatorClass kind, int length) = Operators.At(words, i);
            // "neither soldiers nor police": one negation in two words.
            bool goesOn = denies && words[i].Key is "nor";
            for (int j = 0; j < length; j++)
                words[i + j] = words[i + j] with { Operator = kind, OpensOperator = j == 0 && !goesOn, IsContent = false };
            denies = !EndsClause(words[i].Key) && (denies || kind == OperatorClass.Deny);
            i += Math.Max(1, length);
        }
    }

    /// <summary>An operator reaches to the end of its clause; a verdict reaches everything.</summary>
    private static void MarkScopes(PairWord[] words)
    {
        int verdicts = 0,
            denials = 0;
        bool unreal = false;
        for (int i = 0; i < words.Length; i++)
        {
            OperatorClass kind = words[i].Operator;
            bool begins = words[i].OpensOperator;
            if (kind == OperatorClass.Verdict && begins)
                verdicts++;
            if (EndsClause(words[i].Key))
            {
                denials = 0;
                unreal = false;
            }

            words[i] = words[i] with { IsNegated = denials % Twice == 1, IsUnreal = unreal };
            if (kind == OperatorClass.Deny && begins)
                denials++;
            if (kind is OperatorClass.Possible or OperatorClass.Future or OperatorClass.Wished or OperatorClass.Asked or OperatorClass.Conditional)
                unreal = true;
        }

        if (verdicts % Twice == 0)
            return;
        for (int i = 0; i < words.Length; i++)
            words[i] = words[i] with { IsNegated = !words[i].IsNegated };
    }

    private static bool EndsClause(string key) => key is "." or ";" or ":" or "!" or "?" || ClauseWords.Contains(key);
}
