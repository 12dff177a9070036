using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Reading.PlainText;

/// <summary>What somebody wrote above or below a report that was passed on.</summary>
/// <param name="Writer">Who; null where the mail does not say.</param>
/// <param name="Written">When; null where the mail does not say.</param>
internal sealed record Remark(TextSpan Words, TextSpan? Writer, When? Written)
{
    private const int FewestWords = 3;

    /// <summary>Whether it can be told of somebody: who said it, and when, is known.</summary>
    public bool IsKnown => Writer is not null && Written is not null;

    public static IEnumerable<Remark> Of(string text, Mail mail)
    {
        HeadFields head = HeadFields.Read(text, mail.Lines, mail.Lines.Count);
        TextSpan? writer = mail.WriterIn(text) ?? (head["sender"] is { } sender && CreditLines.IsNames(sender.In(text)) ? sender : null);
        When? written = (mail.Introduction ?? head["date"]) is { } date ? CalendarDates.Find(text, date, TimeBasis.Explicit) : null;
        TextSpan? words = null,
            signer = writer;
        for (int i = 0; i < mail.Lines.Count; i++)
        {
            TextSpan line = mail.Lines[i].Span;
            // Below two dashes, or under the name of the writer, stands an address.
            if (line.In(text) is "--" || (words is not null && signer is { } name && name.In(text).StartsWith(line.In(text))))
                break;
            if (head.Kinds[i] is not null || Mail.IsPassedOn(line.In(text)) || HeadFields.IsRule(line.In(text)))
                continue;
            if (words is { } before && text.AsSpan(before.End, line.Start - before.End).ContainsAnyExcept(" >\t\r\n"))
            {
                if (IsEnough(before))
                    yield return new Remark(before, writer, written);
                // What follows stands below what is passed on, away from the name.
                (words, writer) = (null, null);
            }

            words = words?.Cover(line) ?? line;
        }

        if (words is { } last && IsEnough(last))
            yield return new Remark(last, writer, written);

        bool IsEnough(TextSpan said) => LineShape.WordCount(said.In(text)) >= FewestWords;
    }
}
