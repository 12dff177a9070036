using OnRecord.Export;

namespace OnRecord.Web.Model;

/// <summary>Who says otherwise than a statement.</summary>
/// <param name="Deed">"denied by", "perhaps doubted by".</param>
/// <param name="Claim">Address of the claim on which they meet.</param>
public sealed record OppositionView(string Deed, IReadOnlyList<string> By, string Claim)
{
    internal static OppositionView Of(Opposition opposition) => new(opposition.Deed, opposition.By, Addresses.Claim(opposition.Claim));
}
