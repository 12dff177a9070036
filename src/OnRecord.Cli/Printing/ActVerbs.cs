using OnRecord.Export;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Printing;

/// <summary>What a statement does, as a verb for "who … to whom": in the past tense, which is the same for one speaker and for many.</summary>
internal static class ActVerbs
{
    public static string Of(Act act) => act switch
    {
        Act.Deny => "denied",
        Act.Admit => "admitted",
        Act.Silent => "stayed silent",
        _ => Regular(EnumWords.Of(act)),
    };

    public static Style StyleOf(Act act) => act switch
    {
        Act.Deny or Act.Doubt or Act.Oppose => Style.Contrary,
        Act.Silent => Style.Open,
        _ => Style.Plain,
    };

    private static string Regular(string verb) => verb.EndsWith('e') ? verb + "d" : verb + "ed";
}
