using System.Text;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

/// <summary>Who answers what another said without saying it again, and who only sounds so.</summary>
public sealed class AnswersTests
{
    private static readonly OnRecordReader Reader = OnRecordReader.Load();

    [Theory]
    [InlineData(
        "Two lawsuits accuse Hartwell College of cheating its students. Owner Dan Hartwell and his attorneys have denied the fraud claims.",
        "Hartwell"
    )]
    [InlineData("The Harbour Post reported that Mayor Ina Bergqvist had sold the pier. Bergqvist called that report a \"boldfaced lie\".", "Bergqvist")]
    [InlineData("Senator Ruth Okello accused Governor Paul Lind of breaking the law. Lind pushed back on those charges.", "Lind")]
    public void Keep_SaysNoToWhatWasSaid_Disputed(string text, string denies)
    {
        ClaimEntry claim = Keep(text).Claims.Where(c => c.Status == ClaimStatus.Disputed).ShouldHaveSingleItem();

        claim.Positions.ShouldContain(p => p.Stance == Stance.Denies && p.Answers != null && p.Actor!.Contains(denies, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "The Quay Commission accused Carl Berg of moving the funds abroad. The trial opened on Monday. Berg pleaded not guilty to all charges.",
        "abroad"
    )]
    [InlineData("Carl Berg pleaded not guilty Wednesday to federal bribery charges. Harbour prosecutors accused Berg of moving the funds abroad.", "abroad")]
    [InlineData("Carl Berg has denied all accusations against him. The Quay Commission accused Berg of moving the funds abroad.", "abroad")]
    [InlineData("The Quay Commission accused Carl Berg last month of moving the funds abroad. Berg entered a plea of not guilty.", "abroad")]
    [InlineData("Prosecutors say Lena Ortiz moved the funds abroad. Ortiz has always maintained her innocence.", "abroad")]
    [InlineData("Prosecutors charged Lena Ortiz with stealing the funds. She denies any wrongdoing.", "stealing")]
    [InlineData("Prosecutors accused Tano Mori of bribing two envoys. Mori denied bribery or any wrongdoing.", "bribing")]
    [InlineData(
        "The police spokesman, Leo Mutina, said that the two men had been killed after a quarrel over a boat. The leader of Unity, Albin Forca, rejects this hypothesis.",
        "quarrel"
    )]
    public void Keep_AnswersAsACourtOrAPartyDoes_Disputed(string text, string put)
    {
        ClaimEntry claim = Keep(text).Claims.Where(c => c.Status == ClaimStatus.Disputed).ShouldHaveSingleItem();

        claim.Text.ShouldContain(put);
        claim.Positions.ShouldContain(p => p.Stance == Stance.Denies && p.Answers != null);
    }

    [Fact]
    public void Keep_PleadsNotGuiltyToEverything_DeniesEachCharge() =>
        Keep(
            "The Quay Commission accused Carl Berg of moving the funds abroad. Prosecutors charged Carl Berg with taking bribes. The hall was full. Berg pleaded not guilty to all of the charges."
        )
            .Claims.Count(c => c.Status == ClaimStatus.Disputed && c.Positions.Any(p => p.Stance == Stance.Denies && p.Actor == "Carl Berg"))
            .ShouldBe(2);

    [Theory]
    // That proceedings were opened is not what he denies.
    [InlineData("The court has opened proceedings against Tano Mori over the bid, according to the Herald. Mori issued a statement denying any wrongdoing.")]
    // Of another time.
    [InlineData("Carl Berg pleaded not guilty on Monday to fraud charges. Prosecutors previously accused Berg of stealing a boat.")]
    // A judge who tells what somebody is charged with does not charge him.
    [InlineData("\"I am not guilty\", Carl Berg said after Judge Ada Lund explained the five counts he faces, including theft.")]
    // Another's innocence, and a plea that grants it.
    [InlineData("Prosecutors say Lena Ortiz moved the funds abroad. The bishop has always maintained Berg's innocence.")]
    [InlineData("Prosecutors say Lena Ortiz moved the funds abroad. Ortiz entered a plea of guilty.")]
    // Others are accused.
    [InlineData("Prosecutors accused the owner of stealing the funds. Lena Ortiz, her lawyer said, pleaded not guilty to all charges.")]
    public void Keep_DeniesAnotherCharge_NotDisputed(string text) => Keep(text).Claims.ShouldNotContain(c => c.Status == ClaimStatus.Disputed);

    [Theory]
    // Words of a verdict in what is no verdict.
    [InlineData("Sources say that Mats Lindgren met the envoys. Lindgren, who writes fiction on the side, runs a bakery.")]
    [InlineData("\"Ola Berg is like an old tyrant,\" Ivar Dahl said. Dahl says that Berg says a lot of stupid stuff.")]
    [InlineData("Ivar Dahl said that the mayor wanted to show Ola Berg in a glass case. Dahl also said Berg feels \"it is a stupid idea\" to do so.")]
    [InlineData("Rivals say that Ada Korr is soft on the smugglers. Korr says she'd sit their chief down and tell him \"no more nonsense\".")]
    // What is felt, and not said to be so or not.
    [InlineData("Anders Vik said that the film was bound to fail. \"I don't believe that would have been the narrative,\" Ron Hagen said.")]
    // An own attitude, a proposal.
    [InlineData("\"He is in his own lane,\" George Allard said of Senator Tom Brandt. Brandt later denied his opposition.")]
    [InlineData("Senator Ruth Okello says that the two should meet on \"Good Morning Harbour\", but Governor Paul Lind rejected that, too.")]
    // What is taken back.
    [InlineData("Senator Carla Fior said that Dora Trumble has trouble. Trumble has voiced support for the plan, positions that she has since disavowed.")]
    // With more before it in one breath it points back to that.
    [InlineData(
        "Nordtel says that the mast is sound. Owner Ada Holm of Nordtel spoke on Wednesday. \"I read the article,\" Holm said. \"We disagree with it. We think it was false.\""
    )]
    // Another's statements.
    [InlineData("People say that Ida Holm sings like Howard Starr. Starr questioned Pete Santorin's statements about the mayor.")]
    public void Keep_OnlySoundsLikeAnAnswer_AnswersNobody(string text) =>
        Keep(text).Claims.SelectMany(c => c.Positions).ShouldNotContain(p => p.Answers != null && (p.Stance == Stance.Denies || p.Stance == Stance.Doubts));

    [Theory]
    [InlineData("Democrats say that Ola Berg is a racist. \"Just because you build a wall doesn't mean you're a racist,\" Herman Walk said.")]
    [InlineData("Mayor Olin Vass said that the ferry was safe. \"It's too soon to say that the ferry is safe,\" Minister Ada Korr said.")]
    [InlineData(
        "According to the school's post, Samir Ashram said he was coming along because \"if something happens to her I can't imagine how I would live, either we live together or die together\"."
    )]
    // Who brushes remarks aside may grant that they are true.
    [InlineData("\"I like Paul Rann, but these are horrible times,\" Dora Trumble said. Rann's campaign shrugged off Trumble's comments.")]
    public void Keep_LeavesOpenWhetherItIsSo_NotDisputed(string text) => Keep(text).Claims.ShouldNotContain(c => c.Status == ClaimStatus.Disputed);

    [Theory]
    [InlineData("Okoro said that Varga was wrong to say that the pipe was cracked.")]
    [InlineData("Okoro accused Varga of pretending that the pipe was cracked.")]
    public void Keep_HoldsWhatItRejects_IsNotAmongThoseWhoAssertIt(string text) =>
        Keep(text + " Officials said on Monday in the town that the pipe was cracked.")
            .Claims.Where(c => c.Positions.Any(p => p.Actor?.Contains("officials", StringComparison.OrdinalIgnoreCase) == true))
            .SelectMany(c => c.Positions)
            .ShouldNotContain(p => p.Actor == "Okoro" && p.Stance == Stance.Asserts);

    // Who is said to have said it is not taken to have.
    [Theory]
    [InlineData("Jeff Wever rejected the notion that Sandor's campaign is calling Dora Clyde corrupt.")]
    // Words of one's own that are taken back; a person's words, which are no report.
    [InlineData("\"Those theories, which some reporters have since retracted, are baseless,\" Joel Ritch wrote.")]
    [InlineData("\"I'm not giving up my weapon to the army,\" Carl Bohn said. The army denied the report in a statement.")]
    // An outlet that tells of a denial does not contradict it.
    [InlineData(
        "Dr Gwen Korova insists that the reports of a picture are lies. According to the Harbour Post she has also denied performing a biopsy on Joan Rivas."
    )]
    public void Keep_NobodyAssertsIt_NotDisputed(string text) => Keep(text).Claims.ShouldNotContain(c => c.Status == ClaimStatus.Disputed);

    // Who does what is claimed did not claim it; who does something to a claim did not make it.
    [Theory]
    [InlineData("The ministry refuted reports that farmers were beaten by the police.", "police")]
    [InlineData("The minister rejected the claim that voters were misled by the party.", "party")]
    [InlineData("The claim that the mill was sold was rejected by the company.", "company")]
    [InlineData("A minister dismissed reports that farmer Karel Dovan was beaten by the guards.", "minister")]
    [InlineData("The airline rubbished claims that pilots were drunk.", "airline")]
    [InlineData("The hospital faced claims that a nurse had slept.", "hospital")]
    public void Keep_IsNotWhoseClaimItIs_AssertsNothing(string text, string name) =>
        Keep(text).Claims.SelectMany(c => c.Positions).ShouldNotContain(p => p.Actor == name && p.Stance == Stance.Asserts);

    [Fact]
    public void Keep_WhoeverRejectsAClaimInThePassive_DeniesIt() =>
        Keep("The claim that the mill was sold was rejected by the company.")
            .Claims.SelectMany(c => c.Positions)
            .ShouldContain(p => p.Actor == "company" && p.Stance == Stance.Denies);

    [Theory]
    [InlineData("Claims that soldiers burned the village were denied by the army on Friday.", "were denied by the army on Friday")]
    [InlineData(
        "Norland Denies Journalist Was Killed At Consulate\n\nThe governor of Norland said on Friday that the roads were open again.",
        "Denies Journalist"
    )]
    public void Keep_RestOfASentenceOrHeadlineThatDenies_IsNoClaimOfTheReports(string text, string words) =>
        Keep(text)
            .Claims.SelectMany(c => c.Positions.Select(p => (c.Text, p.Statement)))
            .ShouldNotContain(c => c.Statement == null && c.Text.Contains(words, StringComparison.Ordinal));

    /// <summary>What is appended to a sentence answers that sentence, whatever was said before it.</summary>
    [Fact]
    public void Keep_AppendedDenial_AnswersWhatStandsBeforeTheComma()
    {
        const string Text =
            "\"Chairman Gowrie tied these words to the firing,\" the suit reads. Podlis further alleges that he was fired for serving, a claim that Gowrie's office strongly disputes.";

        Keep(Text).Claims.Where(c => c.Status == ClaimStatus.Disputed).ShouldHaveSingleItem().Text.ShouldContain("fired for serving");
    }

    [Fact]
    public void Keep_BareName_IsNoClaim() =>
        Keep("Marco Rubin said that his attacks on Trumble had helped him. David Camden chided Trumble. Joe Scheid said that he does not trust Trumble.")
            .Claims.ShouldNotContain(c => c.Text == "Trumble");

    private static LedgerRecord Keep(string text) => new LedgerKeeper().Keep([Reader.Read(Encoding.UTF8.GetBytes(text), source: "answers.txt")]);
}
