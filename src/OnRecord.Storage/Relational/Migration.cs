using System.Globalization;
using System.Reflection;

namespace OnRecord.Storage.Relational;

/// <summary>One step from a version of the schema to the next: the embedded file <c>NNN-name.sql</c> of a database.</summary>
internal sealed record Migration(int Version, string Sql)
{
    private const int Digits = 3;

    /// <param name="database">The folder of its migrations.</param>
    public static IReadOnlyList<Migration> Of(string database)
    {
        Assembly assembly = Assembly.GetExecutingAssembly();
        string folder = database + "/";
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new Migration(int.Parse(name.AsSpan(folder.Length, Digits), CultureInfo.InvariantCulture), Text(assembly, name))),
        ];
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
