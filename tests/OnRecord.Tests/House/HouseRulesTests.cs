using System.Reflection;
using System.Text.RegularExpressions;

namespace OnRecord.Tests.House;

/// <summary>Rules of the house that the compiler does not check.</summary>
public sealed partial class HouseRulesTests
{
    private static readonly Type[] All = [.. typeof(OnRecord.Text.TextSpan).Assembly.GetTypes().Where(IsOurs)];

    /// <summary>Grows while mentions are read, inside its room; what leaves the room is an immutable <c>Actor</c>.</summary>
    private static readonly Type UnderConstruction = typeof(OnRecord.Actors.Entity);

    [Fact]
    public void Classes_AreSealedOrStatic() => All.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && !t.Name.StartsWith('<')).ShouldBeEmpty();

    [Fact]
    public void Types_HaveNoSettableState() =>
        All.Where(t => !t.IsEnum && !t.IsSubclassOf(typeof(Stream)) && t != UnderConstruction)
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p =>
                p.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            )
            .Where(p => p.DeclaringType!.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void Types_HaveANameOfTheirOwn() =>
        Directory
            .EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)
            .Where(files => files.Count() > 1)
            .Select(files => string.Join(" and ", files.Select(file => Path.GetRelativePath(Repository.At("src"), file)).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)
            .ShouldBeEmpty("a type stands in the file of its name, and no two have one");

    /// <summary>Lists of English words are data (<c>*/Data/rule-words.tsv</c>); what a file format or a mark-up names stays with the code that reads it.</summary>
    [Theory]
    [InlineData("Chronology")]
    [InlineData("Figures")]
    [InlineData("Language")]
    [InlineData("Ledger")]
    [InlineData("Export")]
    [InlineData("Reading/PlainText")]
    [InlineData("Reading/Transcripts")]
    public void Rules_ThatAskForWords_TakeThemFromData(string room) =>
        Directory
            .EnumerateFiles(Repository.At("src", "OnRecord", room), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file =>
                System.IO.File.ReadLines(file).Where(line => WordList().IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}")
            )
            .ShouldBeEmpty("three words or more that a rule asks for are a list");

    [GeneratedRegex("""^(?!\s*//).*"[a-z’']+"( or "[a-z’']+"){2,}""")]
    private static partial Regex WordList();

    // What stands in a file of its own, and was not made by the compiler or its generators.
    private static bool IsOurs(Type type) =>
        !type.IsNested
        && type.Namespace?.StartsWith("OnRecord", StringComparison.Ordinal) == true
        && type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null;
}
