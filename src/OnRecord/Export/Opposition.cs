using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>Who says otherwise than a statement.</summary>
internal sealed record Opposition
{
    /// <summary>The claim on which they meet.</summary>
    public required ClaimId Claim { get; init; }

    /// <summary>What the others do: deny, doubt, or assert what the statement denies.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Their names, each once.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>Whether the ledger is sure that both speak to the claim, and so calls it disputed.</summary>
    public required bool Sure { get; init; }

    /// <summary>"denied by", "perhaps doubted by".</summary>
    [JsonIgnore]
    public string Deed =>
        (Sure ? "" : "perhaps ")
        + Stance switch
        {
            Stance.Denies => "denied by",
            Stance.Doubts => "doubted by",
            _ => "asserted by",
        };

    /// <summary>"denied by Harbour Board (c2rh1prne)".</summary>
    /// <param name="shown">The id of the claim as it is to be shown.</param>
    public string Words(Func<string, string> shown) => $"{Deed} {string.Join(", ", By)} ({shown(Claim)})";
}
