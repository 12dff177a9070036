using System.Buffers;

namespace OnRecord.Reading.Normal;

/// <summary>
/// Quotation marks as other languages, keyboards and typesetters have them („so“, »so«, «so», ”so”, ″so″, ＂so＂, 「so」, ''so'', ,,so'',
/// &amp;quot;so&amp;quot;, ‚so‘, ‹so›),
/// read as “so”, "so" and ‘so’. Which of a pair one is, is told by what stands beside it, and where that says nothing, by its shape.
/// </summary>
internal sealed class QuotationMarks
{
    private static readonly SearchValues<char> Odd = SearchValues.Create("«»„‟‚‛‹›″‶＂「」『』〝〞〟❝❞❛❜");

    private static readonly SearchValues<char> Curly = SearchValues.Create("“”");

    private static readonly string[] Entities =
    [
        "&quot;",
        "&ldquo;",
        "&rdquo;",
        "&#34;",
        "&#8220;",
        "&#8221;",
        "&#x201C;",
        "&#x201D;",
        "&laquo;",
        "&raquo;",
        "&bdquo;",
    ];

    private readonly string _text;
    private readonly bool _hasDoubled,
        _hasCommas,
        _hasEntities;
    private bool _isOpen;

    private QuotationMarks(string text)
    {
        _text = text;
        _hasDoubled = AreDoubled(text);
        _hasCommas = text.Contains(",,", StringComparison.Ordinal);
        _hasEntities = HasEntities(text);
    }

    /// <summary>Null for a text whose marks are “so” or "so" throughout, as in nearly all.</summary>
    public static QuotationMarks? Of(string text) =>
        text.AsSpan().ContainsAny(Odd) || AreDoubled(text) || AreTurned(text) || HasEntities(text) ? new QuotationMarks(text) : null;

    private static bool HasEntities(string text) =>
        text.Contains('&', StringComparison.Ordinal) && Array.Exists(Entities, entity => text.Contains(entity, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a mark at a place is meant as; null for what is none. Places are asked for in ascending order.</summary>
    public (int Length, string Meant)? At(int at)
    {
        // French marks stand off by a space.
        if (_isOpen && IsSpace(at) && at + 1 < _text.Length && _text[at + 1] == '»' && Opens(at + 1, 1) is null)
            return (1, "");
        (int length, Shape shape, bool isSingle) = Mark(at);
        if (length == 0)
            return null;
        // Two single ones are a straight mark typed in two strokes.
        if (shape == Shape.Straight)
            return (length, "\"");
        bool? opens = Opens(at, length);
        // 12″ is a length.
        if (shape == Shape.Prime && !_isOpen && at > 0 && char.IsAsciiDigit(_text[at - 1]))
            return null;
        bool isOpening =
            opens
            ?? (
                shape switch
                {
                    Shape.Opening => true,
                    Shape.Closing => false,
                    _ => !_isOpen,
                }
            );
        if (!isSingle)
            _isOpen = isOpening;
        if (isOpening && _text[at] == '«' && IsSpace(at + 1))
            length++;
        return (
            length,
            (isSingle, isOpening) switch
            {
                (false, true) => "“",
                (false, false) => "”",
                (true, true) => "‘",
                _ => "’",
            }
        );
    }

    private static bool AreDoubled(string text)
    {
        int first = text.IndexOf("''", StringComparison.Ordinal);
        return first >= 0
            && (
                text.IndexOf("''", first + 2, StringComparison.Ordinal) >= 0
                || text.Contains("``", StringComparison.Ordinal)
                || text.Contains(",,", StringComparison.Ordinal)
            );
    }

    // “So“ and ”so”: marks that stand the wrong way round.
    private static bool AreTurned(string text)
    {
        for (int at = text.AsSpan().IndexOfAny(Curly); at >= 0; )
        {
            if (Opens(text, at, 1) is { } opens && opens != (text[at] == '“'))
                return true;
            int next = text.AsSpan(at + 1).IndexOfAny(Curly);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private (int Length, Shape Shape, bool IsSingle) Mark(int at)
    {
        switch (_text[at])
        {
            case '“' or '«' or '„' or '‟' or '〝' or '❝' or '「' or '『':
                return (1, Shape.Opening, false);
            case '”' or '»' or '〞' or '〟' or '❞' or '」' or '』':
                return (1, Shape.Closing, false);
            case '＂':
                return (1, Shape.Either, false);
            case '″' or '‶':
                return (1, Shape.Prime, false);
            case '‚' or '‛' or '‹' or '❛':
                return (1, Shape.Opening, true);
            case '›' or '❜':
                return (1, Shape.Closing, true);
            // In ‚so‘ it closes; and it opens elsewhere.
            case '‘' when Opens(at, 1) == false:
                return (1, Shape.Closing, true);
            case '\'' or '`' when _hasDoubled && IsRun(at, _text[at]):
                return (2, Shape.Straight, false);
            case ',' when _hasCommas && IsRun(at, ',') && Opens(at, 2) == true:
                return (2, Shape.Straight, false);
            case '&' when _hasEntities && Entity(at) is { } entity:
                return (entity.Length, Shape.Either, false);
            default:
                return default;
        }
    }

    private bool IsSpace(int at) => at < _text.Length && _text[at] is ' ' or '\u00A0' or '\u202F';

    // Exactly two.
    private bool IsRun(int at, char c) =>
        at + 1 < _text.Length && _text[at + 1] == c && (at == 0 || _text[at - 1] != c) && (at + 2 >= _text.Length || _text[at + 2] != c);

    private string? Entity(int at)
    {
        foreach (string entity in Entities)
            if (string.Compare(_text, at, entity, 0, entity.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return entity;
        return null;
    }

    private bool? Opens(int at, int length) => Opens(_text, at, length);

    // After a space and before a word it opens; after a word and before a space or a stop it closes; else nobody knows.
    private static bool? Opens(string text, int at, int length)
    {
        int after = at + length;
        bool isOutside = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '‘' or '“';
        bool isEnd =
            after >= text.Length
            || char.IsWhiteSpace(text[after])
            || text[after] is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '—' or '–' or '’' or '”';
        return isOutside == isEnd ? null : isOutside;
    }

    private enum Shape
    {
        None,
        Opening,
        Closing,
        Either,
        Prime,
        Straight,
    }
}
