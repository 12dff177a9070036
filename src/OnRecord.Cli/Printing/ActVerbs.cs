using OnRecord.Attribution;
using OnRecord.Export;

namespace OnRecord.Cli.Printing;

/// <summary>What a statement does, as a verb for "who … to whom".</summary>
internal static class ActVerbs
{
    public static string Of(Act act) => act switch
    {
        Act.Deny => "denies",
        Act.Silent => "says nothing",
        _ => EnumWords.Of(act) + "s",
    };

    public static Style StyleOf(Act act) => act switch
    {
        Act.Deny or Act.Doubt or Act.Oppose => Style.Contrary,
        Act.Silent => Style.Open,
        _ => Style.Plain,
    };
}
