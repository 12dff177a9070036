using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Pairs the quotation marks of a text. Marks pair within a paragraph; a quotation left open is taken up by a paragraph that begins with a
/// mark.</summary>
internal sealed class Quotations
{
    /// <summary>Words of a quotation that are looked through for its end.</summary>
    private const int LongestReach = 200;

    private readonly Tokens _tokens;
    private readonly int?[] _at;

    private Quotations(Tokens tokens, ImmutableArray<Quotation> all, int?[] at)
    {
        All = all;
        _tokens = tokens;
        _at = at;
    }

    /// <summary>Ascending and disjoint: quotations inside quotations are not told apart.</summary>
    public ImmutableArray<Quotation> All { get; }

    /// <summary>The index of the quotation that holds the token, marks included; null outside of quotations.</summary>
    public int? At(int token) => _at[token];

    /// <summary>The quotation inside a quotation that opens at a token, both marks included; null when none opens there, or it does not close before
    /// <paramref name="end"/>.</summary>
    public TokenRange? Inside(int token, int end)
    {
        if (At(token) is not { } outer || All[outer].Range.Start == token)
            return null;
        var whole = new TokenRange(All[outer].Range.Start, Math.Min(end, All[outer].Range.End));
        QuoteMark kind = MarkAt(_tokens, token);
        if (kind == QuoteMark.None || kind == MarkAt(_tokens, whole.Start) || !CanOpen(_tokens, token, kind, whole))
            return null;
        for (int t = token + 1; t < whole.End; t++)
            if (MarkAt(_tokens, t) is not QuoteMark.None and var mark && Closes(_tokens, t, mark, kind, whole))
                return new TokenRange(token, t + 1);
        return null;
    }

    public static Quotations Of(Tokens tokens)
    {
        var all = ImmutableArray.CreateBuilder<Quotation>();
        bool carried = false;
        for (int p = 0; p < tokens.Paragraphs.Length; p++)
        {
            TokenRange paragraph = tokens.Paragraphs[p];
            bool nextOpens = p + 1 < tokens.Paragraphs.Length && OpensParagraph(tokens, tokens.Paragraphs[p + 1]);
            carried = Pair(tokens, paragraph, carried, nextOpens, all);
        }

        var at = new int?[tokens.Count];
        for (int q = 0; q < all.Count; q++)
            at.AsSpan(all[q].Range.Start, all[q].Range.Length).Fill(q);
        return new Quotations(tokens, all.ToImmutable(), at);
    }

    private static bool Pair(Tokens tokens, TokenRange paragraph, bool carried, bool nextOpens, ImmutableArray<Quotation>.Builder all)
    {
        int? open = null;
        var kind = QuoteMark.None;
        for (int t = paragraph.Start; t < paragraph.End; t++)
        {
            QuoteMark mark = MarkAt(tokens, t);
            if (mark == QuoteMark.None)
                continue;
            if (open is not { } start)
            {
                if (!CanOpen(tokens, t, mark, paragraph))
                    continue;
                open = t;
                kind = mark;
            }
            else if (kind == QuoteMark.Either && mark == QuoteMark.Open)
            {
                // A straight mark before a curly opening one was a slip, or the margin of a longer quotation.
                open = t;
                kind = mark;
            }
            else if (Closes(tokens, t, mark, kind, paragraph, goesOn: nextOpens && start == paragraph.Start))
            {
                all.Add(new Quotation(new TokenRange(start, t + 1), true, carried && start == paragraph.Start));
                open = null;
            }
        }

        if (open is not { } left)
            return false;
        // A mark without a partner is taken for a slip, unless the paragraph as a whole, or the next, is quoted too.
        if (!nextOpens && left != paragraph.Start)
            return false;
        all.Add(new Quotation(new TokenRange(left, paragraph.End), false, carried && left == paragraph.Start));
        return nextOpens;
    }

    private static bool OpensParagraph(Tokens tokens, TokenRange paragraph) =>
        !paragraph.IsEmpty
        && MarkAt(tokens, paragraph.Start) is QuoteMark.Open or QuoteMark.Either or QuoteMark.SingleOpen or QuoteMark.SingleEither
        && !tokens.SpaceAfter(paragraph.Start);

    private static bool CanOpen(Tokens tokens, int token, QuoteMark mark, TokenRange paragraph) =>
        mark switch
        {
            QuoteMark.Open => true,
            // A closing mark that begins a paragraph is a slip for an opening one.
            QuoteMark.Close => token == paragraph.Start && !tokens.SpaceAfter(token),
            QuoteMark.Either => !tokens.SpaceAfter(token) || token == paragraph.Start || tokens.SpaceAfter(token - 1),
            QuoteMark.SingleOpen or QuoteMark.SingleEither => (
                token == paragraph.Start || tokens.SpaceAfter(token - 1) || !char.IsLetterOrDigit(tokens.Form(token - 1)[^1])
            ) && !tokens.SpaceAfter(token),
            _ => false,
        };

    private static bool Closes(Tokens tokens, int token, QuoteMark mark, QuoteMark opened, TokenRange paragraph, bool goesOn = false) =>
        opened switch
        {
            QuoteMark.Open or QuoteMark.Close or QuoteMark.Either => mark is QuoteMark.Close or QuoteMark.Either,
            _ => mark is QuoteMark.SingleClose or QuoteMark.SingleEither
                && !(token > paragraph.Start && tokens.SpaceAfter(token - 1))
                && (token + 1 >= tokens.Count || tokens.SpaceAfter(token) || !char.IsLetterOrDigit(tokens.Form(token + 1)[0]))
                && !IsPlural(tokens, token, paragraph, goesOn),
        };

    /// <summary>"the owners' word": after an s, with a mark that closes after a stop or comma still to come, before another opens;
    /// or with none, where the whole paragraph is quoted and the next goes on.</summary>
    private static bool IsPlural(Tokens tokens, int token, TokenRange paragraph, bool goesOn)
    {
        if (token == paragraph.Start || tokens.Form(token - 1)[^1] != 's')
            return false;
        for (int t = token + 1; t < Math.Min(paragraph.End, token + LongestReach); t++)
        {
            QuoteMark mark = MarkAt(tokens, t);
            if (mark is QuoteMark.SingleClose or QuoteMark.SingleEither && tokens.Form(t - 1) is "," or "." or "!" or "?")
                return true;
            if (mark is QuoteMark.SingleOpen or QuoteMark.SingleEither && CanOpen(tokens, t, mark, paragraph))
                return false;
        }

        return goesOn && token + 1 < paragraph.End && char.IsLower(tokens.Form(token + 1)[0]);
    }

    private static QuoteMark MarkAt(Tokens tokens, int token)
    {
        ReadOnlySpan<char> form = tokens.Form(token);
        return form.Length switch
        {
            1 => form[0] switch
            {
                '“' or '«' or '„' => QuoteMark.Open,
                '”' or '»' => QuoteMark.Close,
                '"' or '＂' => QuoteMark.Either,
                '‘' or '‹' => QuoteMark.SingleOpen,
                '’' or '›' => QuoteMark.SingleClose,
                '\'' => QuoteMark.SingleEither,
                '`' => QuoteMark.SingleOpen,
                _ => QuoteMark.None,
            },
            2 when form is "``" or "‘‘" => QuoteMark.Open,
            2 when form is "''" or "’’" => QuoteMark.Either,
            _ => QuoteMark.None,
        };
    }

    private enum QuoteMark
    {
        None,
        Open,
        Close,
        Either,
        SingleOpen,
        SingleClose,
        SingleEither,
    }
}
