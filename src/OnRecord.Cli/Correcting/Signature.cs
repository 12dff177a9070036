using System.CommandLine;
using OnRecord.Cli.Commands;
using OnRecord.Cli.Running;
using OnRecord.Corrections;

namespace OnRecord.Cli.Correcting;

/// <summary>Who corrects, and why.</summary>
internal sealed class Signature(Context context)
{
    private readonly Option<string?> _by = new("--by") { HelpName = "NAME", Description = "Who corrects; ONRECORD_BY, or the name of the user, unless given." };
    private readonly Option<string?> _why = new("--why") { HelpName = "TEXT", Description = "The reason; it is shown with the correction." };
    private readonly Option<string> _record = CommonOptions.Record();

    public void AddTo(Command command)
    {
        command.Add(_by);
        command.Add(_why);
        command.Add(_record);
    }

    public string Record(ParseResult parsed) => parsed.GetValue(_record)!;

    public Correction Sign(ParseResult parsed, Correction draft) =>
        draft with
        {
            By = parsed.GetValue(_by) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : context.Services.Author(),
            Why = parsed.GetValue(_why) is { } why && !string.IsNullOrWhiteSpace(why) ? why.Trim() : null,
        };
}
