using OnRecord.Queries;

namespace OnRecord.Web.Model;

internal static class Listed
{
    /// <param name="address">Where the list is asked for by a query.</param>
    public static Listed<T> Of<T>(Query query, Paged<T> found, AnswerNotes notes, Func<string, string> address) =>
        new(query.Text, query.Remarks, found) { Answer = AnswerView.Of(notes, address) };
}
