using System.Text;
using static OnRecord.Cli.Tests.Hostile.HostileKind;

namespace OnRecord.Cli.Tests.Hostile;

/// <summary>Plain text.</summary>
internal static class HostileTexts
{
    private const string Plain = "The ferry, she said, stays in port until the tide turns; nobody (but the crew) minds.\n";

    /// <summary>What all others are measured against.</summary>
    public static readonly HostileKind Prose = new("text", "plain prose", size => Filled(size, Plain), Takers.File("a.txt"));

    public static IEnumerable<HostileKind> All =>
        [
            .. new (string Name, string Piece)[]
            {
                ("quotation marks", "\""),
                ("opening marks", "“"),
                ("closing marks", "”"),
                ("apostrophes", "’"),
                ("marks inside marks", "“‘«„"),
                ("opening brackets", "("),
                ("closing brackets", ")"),
                ("square brackets", "[]"),
                ("dashes", "— "),
                ("full stops", "."),
                ("colons", "a: "),
                ("quotations of one word", "“No.” "),
                ("quotations that never close", "“I stay, he said. "),
                ("one word", "a"),
                ("one word again and again", "said "),
                ("said that she said that he", "said that she said that he "),
                ("said she, said he", "“It stays,” said she, said he, "),
                ("according to", "according to "),
                ("titles of names", "Mr. Dr. "),
                ("and without end", "and Ada and Ivo "),
                ("commas", "the quay, "),
                ("of the", "of the harbour "),
                ("which the man who", "which the man who "),
                ("not", "not "),
                ("pronouns", "he she they it "),
                ("digits", "7"),
                ("figures", "12,345.6 "),
                ("sums of money", "$5m "),
                ("dates", "3 May 2031 "),
                ("times", "at 10:45 on Monday "),
                ("percentages", "5 % of 7 % "),
                ("labels of speakers", "BRANDT: No.\n"),
                ("questions and answers", "Q: Why?\nA: No.\n"),
                ("bylines", "By Ada Brandt\n"),
                ("headlines", "HARBOUR PLAN STALLS\n\n"),
                ("addresses of pages", "https://a.example/x?y=1 "),
                ("levels of quoting", "> "),
                ("lines that a mail passes on", "> No.\n"),
                ("mails inside mails", "Begin forwarded message:\n"),
                ("mails of somebody", "On Tue, 3 May 2022, Ada Brandt wrote:\n> No.\n"),
                ("an interview without labels", "Who are you?\n\nI am I.\n\n"),
                ("lists", "- a\n"),
                ("empty lines", "\r\n"),
                ("tabs", "\t"),
                ("spaces that do not break", "\u00A0"),
                ("soft hyphens", "a\u00AD"),
                ("characters without width", "\u200D\u200B"),
                ("writing turned around", "\u202Ea\u202C"),
                ("marks over a letter", "\u0301"),
                ("pictures", "\U0001F469\u200D\U0001F680 "),
                ("writing without spaces", "港口仍然关闭"),
                ("writing from the right", "أغلق مرفأ المدينة. "),
                ("control characters", "a\u0001\u0002 "),
                ("NULs", "a\0"),
            }.Select(kind => new HostileKind("text", kind.Name, size => Filled(size, kind.Piece), Takers.File("a.txt"))),
            new("text", "one line of prose", size => Filled(size, Plain.TrimEnd() + " "), Takers.File("a.txt")),
            new("text", "names, each another", size => Filled(size, i => $"Ada {Capital(i)} said it. "), Takers.File("a.txt")),
            new("text", "speakers, each another", size => Filled(size, i => $"{Capital(i).ToUpperInvariant()}: No.\n"), Takers.File("a.txt")),
            new("text", "a sentence without end", size => Filled(size, i => $"the {Word(i)} that the {Word(i + 7)} "), Takers.File("a.txt")),
            new("text", "halves of surrogate pairs", size => [0xFF, 0xFE, .. Pairs(size)], Takers.File("a.txt")),
            new("text", "bytes that are no text", Noise, Takers.File("a.txt")),
            new("text", "half a letter of UTF-8", size => [.. Enumerable.Repeat((byte)0xE2, size)], Takers.File("a.txt")),
        ];

    private static string Capital(int number) => char.ToUpperInvariant(Word(number)[0]) + Word(number)[1..];

    private static IEnumerable<byte> Pairs(int size) =>
        Encoding.Unicode.GetBytes("a ").Concat(Enumerable.Repeat(new byte[] { 0x00, 0xD8 }, size / 2).SelectMany(b => b));

    private static byte[] Noise(int size)
    {
        byte[] bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        return bytes;
    }
}
