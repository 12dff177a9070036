using ModelContextProtocol;
using OnRecord.Web.Serving;

namespace OnRecord.Mcp;

/// <summary>A part of a list, and where to go on.</summary>
internal static class Listing
{
    public const int Default = 10,
        Most = 25;

    public const string CursorGone =
        "The cursor names nothing in this answer any more: the record has changed, or the question is another. Ask again without a cursor.";

    /// <summary>The key that a cursor of such a list names.</summary>
    /// <exception cref="McpException">It never was one.</exception>
    public static string After(string kind, string cursor) =>
        Cursor.Read(kind, cursor)
        ?? throw new McpException("That is no cursor of this answer: send “next” of the answer before as it stands, or none to begin.");

    /// <exception cref="McpException">The limit is none.</exception>
    public static int Limit(int limit) =>
        limit is >= 1 and <= Most
            ? limit
            : throw new McpException($"limit must be a number from 1 to {Most}, and was {limit}; go on with the cursor “next” for more.");

    /// <param name="key">Tells items apart.</param>
    /// <exception cref="McpException">The limit is none, or the cursor is of another answer.</exception>
    public static (IReadOnlyList<T> Part, string? Next) Part<T>(IReadOnlyList<T> all, Func<T, string> key, int limit, string? cursor)
    {
        int start = 0;
        if (!string.IsNullOrEmpty(cursor))
        {
            string after = After(typeof(T).Name, cursor);
            while (start < all.Count && key(all[start]) != after)
                start++;
            if (start++ == all.Count)
                throw new McpException(CursorGone);
        }

        T[] part = [.. all.Skip(start).Take(Limit(limit))];
        return (part, part.Length > 0 && start + part.Length < all.Count ? Cursor.Write(typeof(T).Name, key(part[^1])) : null);
    }
}
