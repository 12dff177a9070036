using System.Collections.Immutable;
using System.Text;
using OnRecord.Text;

namespace OnRecord.Reading.Pages;

/// <summary>
/// Writes the chosen blocks as text: an empty line between blocks, white space collapsed as browsers show it, and for every character taken
/// from the page a run that leads back to it.
/// </summary>
internal sealed class ArticleWriter(PageTree tree, string source)
{
    private readonly StringBuilder _text = new();
    private readonly List<OffsetRun> _runs = [];

    public ArticleText Write(BlockRole[] roles)
    {
        ImmutableArray<(int, BlockRole, TextSpan)>.Builder blocks = ImmutableArray.CreateBuilder<(int, BlockRole, TextSpan)>();
        for (int b = 0; b < roles.Length; b++)
        {
            if (roles[b] == BlockRole.None)
                continue;
            if (_text.Length > 0)
                _text.Append("\n\n");
            int start = _text.Length;
            Write(tree.Blocks[b], start);
            if (_text.Length > start)
                blocks.Add((b, roles[b], new TextSpan(start, _text.Length)));
            else if (start > 0)
                _text.Length -= 2;
        }

        return new ArticleText(_text.ToString(), blocks.DrainToImmutable(), new OffsetMap { Runs = [.. _runs] });
    }

    private void Write(PageBlock block, int blockStart)
    {
        bool isPreformatted = tree.Elements[block.Element].Kind == TagKind.Preformatted;
        for (int t = block.TextStart; t < block.TextEnd; t++)
        {
            PageText text = tree.Texts[t];
            if (text.Data is null)
                Break(blockStart, isPreformatted ? '\n' : Next(block, t));
            else
                Write(text, blockStart, isPreformatted);
        }

        TrimEnd(blockStart);
    }

    private void Write(PageText text, int blockStart, bool isPreformatted)
    {
        string data = text.Data!;
        int? at = text.SourceStart;
        for (int i = 0; i < data.Length; )
        {
            int taken = 1,
                length = at is { } place ? SourceCharacter.Length(source, place, data.AsSpan(i), out taken) : 0;
            if (IsSpace(data[i]) && !isPreformatted)
                Space(at, length, blockStart);
            else
                Append(data.AsSpan(i, taken), at, length);
            i += taken;
            at += length;
        }
    }

    // White space collapses to one space, which stands for all of it; at the start of a block or line there is none.
    private void Space(int? at, int length, int blockStart)
    {
        bool isAtStart = _text.Length == blockStart || _text[^1] == '\n';
        if (isAtStart)
            return;
        if (_text[^1] != ' ')
            Append(" ", at, length);
        else if (_runs.Count > 0 && _runs[^1] is var last && last.TextEnd == _text.Length && last.SourceStart + last.SourceLength == at)
            Widen(last, length);
    }

    // The space stands alone in its run from now on, with all the white space that it stands for.
    private void Widen(OffsetRun last, int length)
    {
        if (last.TextLength == 1)
        {
            _runs[^1] = last with { SourceLength = last.SourceLength + length };
            return;
        }

        _runs[^1] = last with { TextLength = last.TextLength - 1, SourceLength = last.SourceLength - 1 };
        _runs.Add(new OffsetRun(last.TextEnd - 1, 1, last.SourceStart + last.SourceLength - 1, length + 1));
    }

    private void Append(ReadOnlySpan<char> characters, int? from, int length)
    {
        int start = _text.Length;
        _text.Append(characters);
        if (from is not { } at)
            return;
        if (
            length == characters.Length
            && _runs.Count > 0
            && _runs[^1] is var last
            && last.TextLength == last.SourceLength
            && last.TextEnd == start
            && last.SourceStart + last.SourceLength == at
        )
            _runs[^1] = last with { TextLength = last.TextLength + length, SourceLength = last.SourceLength + length };
        else
            _runs.Add(new OffsetRun(start, characters.Length, at, length));
    }

    // A line that goes on in small letters in the middle of a sentence was broken for its looks.
    private void Break(int blockStart, char next)
    {
        TrimEnd(blockStart);
        if (_text.Length == blockStart)
            return;
        bool goesOn = char.IsLower(next) && (char.IsLetterOrDigit(_text[^1]) || _text[^1] is ',' or '’' or '”');
        _text.Append(goesOn ? ' ' : '\n');
    }

    private char Next(PageBlock block, int text)
    {
        for (int t = text + 1; t < block.TextEnd; t++)
            foreach (char c in tree.Texts[t].Data.AsSpan())
                if (!IsSpace(c))
                    return c;
        return '\n';
    }

    private void TrimEnd(int blockStart)
    {
        int end = _text.Length;
        while (end > blockStart && (IsSpace(_text[end - 1])))
            end--;
        _text.Length = end;
        while (_runs.Count > 0 && _runs[^1].TextEnd > end)
        {
            OffsetRun last = _runs[^1];
            if (last.TextStart < end)
                _runs[^1] = new OffsetRun(last.TextStart, end - last.TextStart, last.SourceStart, last.SourceLength - (last.TextEnd - end));
            else
                _runs.RemoveAt(_runs.Count - 1);
            if (last.TextStart < end)
                break;
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
