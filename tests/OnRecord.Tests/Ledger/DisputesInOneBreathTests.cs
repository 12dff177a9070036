using System.Text;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

/// <summary>Who says so and who says no stand in one sentence, or right behind each other: nothing has to be matched across reports.</summary>
public sealed class DisputesInOneBreathTests
{
    private static readonly OnRecordReader Reader = OnRecordReader.Load();

    [Theory]
    // A claim with its claimant behind or before it.
    [InlineData("Portugal on Friday dismissed as baseless a claim by Spain that its trawlers had crossed the line.", "Spain", "Portugal", "crossed the line")]
    [InlineData("The Danish government denied accusations by rights groups that its guards had beaten migrants.", "rights groups", "Danish", "beaten migrants")]
    [InlineData("Ottawa denied allegations from Beijing that Canadian ships had jammed the buoy.", "China", "Canada", "jammed the buoy")]
    [InlineData("Chile has denied Peru's accusation that it moved the border stones.", "Peru", "Chile", "moved the border stones")]
    [InlineData("Easyjet rubbished a claim by the cabin crews' union that its crews fly without rest.", "union", "jet", "fly without rest")]
    [InlineData("Premier Ola Lindqvist has dismissed a warning by economists that the levy will cost jobs.", "economists", "Lindqvist", "cost jobs")]
    // The government is the claimant's own, however much the report is about the other state.
    [InlineData(
        "Chile has denied accusations by Peru's government that it armed the smugglers. The army of Chile stays in Chile, Chile said.",
        "Peru",
        "Chile",
        "armed the smugglers"
    )]
    // What has been published.
    [InlineData("The Kremlin denied a Reuters report that the envoy had been recalled.", "Reuters", "Russia", "the envoy had been recalled")]
    [InlineData("Bolivia rejected an Amnesty International report which said that police had shot miners.", "Amnesty", "Bolivia", "shot miners")]
    [InlineData("Serbia has rejected a new European Parliament report that calls its courts a sham.", "European Parliament", "Serbia", "a sham")]
    [InlineData("The navy dismissed a report by Human Rights Watch accusing sailors of sinking rafts.", "Human Rights Watch", "navy", "sinking rafts")]
    // What it is called stands last, or first.
    [InlineData("Tokyo called Seoul's claim that Japanese planes buzzed the frigate \"a lie\".", "South Korea", "Japan", "buzzed the frigate")]
    [InlineData("The minister described the union's assertion that hospitals had closed as nonsense.", "union", "minister", "hospitals had closed")]
    // A denial appended to what it denies.
    [InlineData(
        "Prosecutors say that Ola Lindqvist hid two million euros in Malta, an allegation he has rejected.",
        "rosecutors",
        "Lindqvist",
        "hid two million"
    )]
    [InlineData("Paris says that Mali hired the fighters, something Bamako has denied.", "France", "Mali", "hired the fighters")]
    [InlineData("Rights groups say that police beat the marchers, a claim the government disputes.", "rights groups", "government", "beat the marchers")]
    [InlineData("Finland says that Russian tugs cut the cable, which Moscow denies.", "Finland", "Russia", "cut the cable")]
    // Another says what is denied.
    [InlineData("China denies that it copied the engine, as Germany has claimed.", "Germany", "China", "copied the engine")]
    [InlineData("Norway said it was not true, as Sweden has claimed, that its tugs cut the cable.", "Sweden", "Norway", "tugs cut the cable")]
    [InlineData("Ola Lindqvist, accused by prosecutors of taking bribes, has denied the charges.", "rosecutors", "Lindqvist", "taking bribes")]
    [InlineData("The minister dismissed the union's allegations of theft.", "union", "minister", "theft")]
    [InlineData("The minister rejected accusations of bribery by Ola Lindqvist.", "Lindqvist", "minister", "bribery")]
    [InlineData("Contrary to claims by the union that the mast was cracked, the owner said it had held.", "union", "owner", "mast was cracked")]
    public void Keep_OneSaysSoAndAnotherSaysNo_Disputed(string text, string asserts, string denies, string words)
    {
        ClaimEntry claim = Keep(text).Claims.Where(c => c.Status == ClaimStatus.Disputed).ShouldHaveSingleItem();

        claim.Text.ShouldContain(words);
        Of(claim, Stance.Asserts).ShouldContain(name => name.Contains(asserts, StringComparison.Ordinal));
        Of(claim, Stance.Denies).ShouldContain(name => name.Contains(denies, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The bishop dismissed reports that he would step down.", "bishop")]
    [InlineData("The mayor called claims that he ordered the arrests \"lies\".", "mayor")]
    [InlineData("Carl Benning has pleaded not guilty to charges that he bribed two clerks.", "Carl Benning")]
    [InlineData("Iran denied it attacked the ship.", "Iran")]
    [InlineData("Chile rejects evidence that it armed the smugglers.", "Chile")]
    public void Keep_NobodyIsNamedWhoSaysSo_DeniedAlone(string text, string denies)
    {
        ClaimEntry claim = Keep(text).Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Alleged);
        Of(claim, Stance.Denies).ShouldBe([denies]);
    }

    [Fact]
    public void Keep_RejectsAPlan_SaysNothingThatItHolds() =>
        Keep("Chile rejects a plan that moves the border stones.")
            .Claims.SelectMany(c => c.Positions)
            .ShouldNotContain(p => p.Actor == "Chile" && p.Stance == Stance.Asserts);

    [Theory]
    // Nobody's claim is denied: a proposal, a treaty, a claim that is only spoken of.
    [InlineData("Norway rejected a proposal by Sweden that the fleets share the port.")]
    [InlineData("Sweden says that the treaty binds both sides, and Norway signed it.")]
    [InlineData("Sweden wants a treaty on the port, which Norway rejects.")]
    // Who tells of a denial is not contradicted by it.
    [InlineData(
        "Ruvia denies firing shots\n\nRuvia today denied firing of shots at the river where Ruvian and Karsian troops have been in a stand-off for two years, sources in the government said."
    )]
    [InlineData("The report by the auditors that was rejected says the bridge is safe, the mayor said.")]
    public void Keep_NothingIsDenied_NoDispute(string text) => Keep(text).Claims.ShouldNotContain(c => c.Status == ClaimStatus.Disputed);

    private static IEnumerable<string> Of(ClaimEntry claim, Stance stance) => claim.Positions.Where(p => p.Stance == stance).Select(p => p.Actor ?? "");

    private static LedgerRecord Keep(string text) => new LedgerKeeper().Keep([Reader.Read(Encoding.UTF8.GetBytes(text), source: "breath.txt")]);
}
