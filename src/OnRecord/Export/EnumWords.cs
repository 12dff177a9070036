using System.Text.Json;

namespace OnRecord.Export;

/// <summary>The words of <c>onrecord/2</c> for the values of its enumerations.</summary>
internal static class EnumWords
{
    /// <summary>"deny" for <c>Act.Deny</c>: every value of the record's enumerations is written as its name in camel case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>All words of an enumeration, in its order.</summary>
    public static string[] All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];
}
