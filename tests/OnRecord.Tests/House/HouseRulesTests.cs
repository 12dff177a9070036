using System.Reflection;

namespace OnRecord.Tests.House;

/// <summary>Rules of the house that the compiler does not check.</summary>
public sealed class HouseRulesTests
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

    // What stands in a file of its own, and was not made by the compiler or its generators.
    private static bool IsOurs(Type type) =>
        !type.IsNested
        && type.Namespace?.StartsWith("OnRecord", StringComparison.Ordinal) == true
        && type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null;
}
