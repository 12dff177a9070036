using OnRecord.Export;
using OnRecord.Queries;

namespace OnRecord.Web.Serving;

/// <summary>Reads the order that an address asks for.</summary>
internal static class SortOrder
{
    /// <returns>False where the word is none; no word is the record's own order.</returns>
    public static bool TryRead(string? sort, out QueryOrder order)
    {
        int found = string.IsNullOrEmpty(sort) ? 0 : Array.IndexOf(EnumWords.All<QueryOrder>(), sort);
        order = (QueryOrder)Math.Max(found, 0);
        return found >= 0;
    }
}
