using System.Globalization;
using OnRecord.Cli.Running;
using OnRecord.Queries;

namespace OnRecord.Cli.Printing;

/// <summary>Says on the error stream how an answer came about, and what else may be asked.</summary>
internal static class AnswerPrinter
{
    public static void Print(Terminal terminal, Query query, RowList all)
    {
        AnswerNotes notes = all.Notes;
        if (all.Count == 0)
            Say($"no {all.Kind.TrimEnd('s')} matches");
        if (notes.Otherwise + notes.Partly > 0)
            Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{notes.Exact} with the words as asked, {notes.Otherwise} in other words, {notes.Partly} with some of the words"
                )
            );
        foreach (string sentence in notes.Sentences)
            Say(sentence);
        if (all.Kind == "statements" && all.Count > 0 && notes.Exact + notes.Otherwise + notes.Partly > 0 && query.Sought.Any())
            Say($"who asserts it and who says otherwise: onrecord claims {Shell.Quoted(query.Text)}");
        foreach (Suggestion suggestion in notes.Suggestions)
            Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{suggestion.Sentence}: onrecord {Command(all)} {Shell.Quoted(suggestion.Query)} ({suggestion.Count})"
                )
            );

        void Say(string sentence) => terminal.Error.WriteLine("onrecord: " + Page.Harmless(sentence));
    }

    private static string Command(RowList all) => all.Kind == "statements" ? "search" : all.Kind;
}
