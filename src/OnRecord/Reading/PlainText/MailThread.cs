using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>
/// A file that holds mails inside each other, of which one is the report that the others pass on: it is read by itself, with its own head. Those around it are
/// remarks of who passed it on.
/// </summary>
internal sealed class MailThread
{
    // The innermost mail is the report, unless it is no more than the question for it.
    private const int ShareOfLongest = 3;

    private const int LongestIntroduction = 400;

    private const int Deepest = 20;

    private readonly string _text;
    private readonly int[] _lengths = new int[Deepest + 1];
    private readonly List<Mail> _mails = [new(0, null)];
    private readonly Mail _report;

    private MailThread(string text, List<TextLine> lines)
    {
        _text = text;
        foreach (TextLine line in lines)
            _lengths[Math.Min(line.Depth, Deepest)] += line.Span.Length;
        Divide(lines);
        int longest = _mails.Max(mail => mail.Words(text));
        // What only a sentence introduces may be a letter in an article.
        _report = _mails.Last(mail => mail.Words(text) * (mail.Introduction is null ? ShareOfLongest : 1) >= longest);
    }

    /// <summary>The lines of the report.</summary>
    public List<TextLine> Lines => _report.Lines;

    /// <summary>The line that says who wrote it and when, where it has no head of its own.</summary>
    public TextSpan? Introduction => _report.Introduction;

    /// <summary>The paper that sent it, as that line says.</summary>
    public TextSpan? Outlet => _report.WriterIn(_text) is { } writer ? PaperNames.Of(_text, writer) : null;

    /// <summary>What the mail around it says that it is about.</summary>
    public TextSpan? Subject => _mails.TakeWhile(mail => mail != _report).Select(mail => mail.SubjectIn(_text)).LastOrDefault(subject => subject is not null);

    /// <summary>Passages of the report that bear more signs than the rest of it.</summary>
    public ImmutableArray<TextSpan> SetApart()
    {
        var apart = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < Lines.Count; i++)
        {
            int first = i;
            while (i < Lines.Count && Lines[i].Depth > _report.Depth)
                i++;
            if (i > first)
                apart.Add(Lines[first].Span.Cover(Lines[i - 1].Span));
        }

        return apart.ToImmutable();
    }

    /// <summary>Null for a file that holds one mail, or none.</summary>
    public static MailThread? Read(string text, List<TextLine> lines)
    {
        bool isSigned = lines.Exists(line => line.Depth > 0);
        if (!isSigned && !lines.Exists(line => Mail.Announces(line.Span.In(text)) || HeadFields.NameOf(text, line.Span) is "from"))
            return null;
        MailThread thread = new(text, lines);
        return isSigned || thread._mails.Count > 1 ? thread : null;
    }

    /// <summary>What the others wrote around the report. Ascending.</summary>
    public ImmutableArray<Remark> Remarks() =>
        [.. _mails.Where(mail => mail != _report).SelectMany(mail => Remark.Of(_text, mail)).OrderBy(remark => remark.Words.Start)];

    private void Divide(List<TextLine> lines)
    {
        Stack<Mail> open = new(_mails);
        Mail? left = null;
        for (int i = 0; i < lines.Count; i++)
        {
            while (open.Peek().Depth > lines[i].Depth)
                left = open.Pop();
            int after = Beginning(lines, i, out TextSpan? introduction);
            if (after > i || IsHead(lines, i, open.Peek().Lines))
            {
                Begin(after < lines.Count ? Math.Max(lines[i].Depth, lines[after].Depth) : lines[i].Depth, introduction);
                if (after > i)
                {
                    i = after - 1;
                    continue;
                }
            }
            else if (lines[i].Depth > open.Peek().Depth)
            {
                // Below an answer between its paragraphs it goes on.
                if (left is not null && left.Depth > open.Peek().Depth && left.Depth <= lines[i].Depth)
                    open.Push(left);
                else if (IsMostly(lines[i].Depth))
                    Begin(lines[i].Depth, null);
            }

            open.Peek().Lines.Add(lines[i]);
        }

        void Begin(int depth, TextSpan? introduction)
        {
            Mail mail = new(depth, introduction);
            _mails.Add(mail);
            open.Push(mail);
        }
    }

    // Where the mail begins that a line announces; the line itself where it announces none.
    private int Beginning(List<TextLine> lines, int at, out TextSpan? introduction)
    {
        introduction = null;
        TextSpan line = lines[at].Span;
        if (Mail.IsAnnounced(line.In(_text)))
            return at + 1;
        for (int end = at; end < Math.Min(lines.Count, at + 2); end++)
        {
            TextSpan words = line.Cover(lines[end].Span);
            if (lines[end].Depth != lines[at].Depth || (end > at && lines[end].AfterBlank) || words.Length > LongestIntroduction)
                return at;
            bool isQuoted = end + 1 < lines.Count && lines[end + 1].Depth > lines[at].Depth;
            if (!words.In(_text).EndsWith(":") || !Mail.Introduces(words.In(_text), isQuoted))
                continue;
            introduction = words;
            return end + 1;
        }

        return at;
    }

    // "From: …" with date, addressee or subject below it, in a mail or below a rule: elsewhere an article may print a letter.
    private bool IsHead(List<TextLine> lines, int at, List<TextLine> before)
    {
        const int Fields = 3;
        if (HeadFields.NameOf(_text, lines[at].Span) is not "from" || before.Count == 0)
            return false;
        bool isInMail = HeadFields.NameOf(_text, before[0].Span) is not null || HeadFields.IsRule(before[^1].Span.In(_text));
        int fields = 1;
        while (at + fields < lines.Count && fields < Fields && HeadFields.NameOf(_text, lines[at + fields].Span) is not null)
            fields++;
        return isInMail && fields == Fields;
    }

    // Signs without a line that announces them: a mail, when most of the file bears them; else a passage that an article sets apart.
    private bool IsMostly(int depth) => _lengths.Skip(depth).Sum() > _lengths.Take(depth).Sum();
}
