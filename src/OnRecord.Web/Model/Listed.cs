using OnRecord.Queries;

namespace OnRecord.Web.Model;

internal static class Listed
{
    public static Listed<T> Of<T>(Query query, Paged<T> found) => new(query.Text, query.Remarks, found);
}
