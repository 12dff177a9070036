using System.Reflection;

namespace OnRecord.Tests.House;

/// <summary>Rules of the house that the compiler does not check.</summary>
public sealed class HouseRulesTests
{
    private static readonly Type[] Public = [.. typeof(OnRecord.Text.TextSpan).Assembly.GetExportedTypes()];

    [Fact]
    public void PublicClasses_AreSealedOrStatic() => Public.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && !t.Name.StartsWith('<')).ShouldBeEmpty();

    [Fact]
    public void PublicTypes_HaveNoSettableState() =>
        Public
            .Where(t => !t.IsEnum)
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p =>
                p.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            )
            .Where(p => p.DeclaringType!.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}")
            .ShouldBeEmpty();
}
