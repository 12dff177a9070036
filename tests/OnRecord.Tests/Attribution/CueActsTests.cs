using OnRecord.Attribution;
using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Tests.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

public sealed class CueActsTests
{
    [Theory]
    [InlineData("deny", Act.Deny)]
    [InlineData("accuse", Act.Accuse)]
    [InlineData("warn", Act.Warn)]
    [InlineData("promise", Act.Pledge)]
    [InlineData("say", Act.Assert)]
    public void Of_Verb_HasItsAct(string lemma, Act act) => CueLexicon.Of(lemma, Upos.Verb).ShouldBe(act);

    /// <summary>Their verb is read as a name there.</summary>
    [Theory]
    [InlineData("Northern Union Head Dismisses China Spying Claim")]
    [InlineData("Baltic Union Head Dismisses China Spying Claim")]
    public void Find_DenialInAHeadlineInCapitals_AssertsNothing(string headline) =>
        Said.In(headline + "\n\nThe ferry lay in the harbour on Monday morning.\n").ShouldHaveSingleItem().Act.ShouldBe(Act.Deny);

    [Theory]
    [InlineData("Denies", "deny")]
    [InlineData("REJECTS", "reject")]
    [InlineData("Dismisses", "dismiss")]
    [InlineData("denies", null)]
    [InlineData("Ferries", null)]
    // The shortest word that ends like a verb.
    [InlineData("S", null)]
    public void VerbInCapitals_Word_IsTheVerbThatItIsAFormOf(string form, string? lemma) => CueLexicon.VerbInCapitals(form).ShouldBe(lemma);

    /// <summary>Of one's own deed, and of what is done about a crime.</summary>
    [Theory]
    [InlineData("Two Norland boats sank a Karsian tug after it had fired, according to the Norland navy.")]
    [InlineData("Commissioner Olaf Brand said the police know which people are responsible for the attack.")]
    public void Find_HarmThatNobodyIsChargedWith_IsNoAccusation(string text) =>
        Said.In("On the quay\n\n" + text + " It rained.\n").ShouldContain(s => !s.IsInside && s.Act == Act.Assert);

    [Fact]
    public void Of_VerbWithItsPreposition_HasAnActOfItsOwn()
    {
        CueLexicon.Of("call", "for", Upos.Verb).ShouldBe(Act.Urge);
        CueLexicon.Of("call", "about", Upos.Verb).ShouldBeNull();
    }

    [Fact]
    public void Of_WordThatMarksNoStatement_IsNull() => CueLexicon.Of("table", Upos.Noun).ShouldBeNull();

    [Fact]
    public void Read_NegatedBelief_IsDoubt() =>
        Read(
                """
                She     she     PRON  PRP 4 nsubj
                does    do      AUX   VBZ 4 aux
                not     not     PART  RB  4 advmod
                believe believe VERB  VB  0 root
                him     he      PRON  PRP 4 obj
                """,
                3,
                new TokenRange(1, 4),
                new TokenRange(4, 5)
            )
            .ShouldBe(Act.Doubt);

    [Fact]
    public void Read_NegatedSaying_IsSilence() =>
        Read(
                """
                She     she     PRON  PRP 4 nsubj
                did     do      AUX   VBD 4 aux
                not     not     PART  RB  4 advmod
                specify specify VERB  VB  0 root
                which   which   PRON  WDT 4 obj
                """,
                3,
                new TokenRange(1, 4),
                new TokenRange(4, 5)
            )
            .ShouldBe(Act.Silent);

    [Fact]
    public void Read_WantingOthersToAct_IsDemand() =>
        Read(
                """
                She   she   PRON  PRP  2 nsubj
                wants want  VERB  VBZ  0 root
                them  they  PRON  PRP  2 obj
                to    to    PART  TO   5 mark
                leave leave VERB  VB   2 xcomp
                """,
                1,
                new TokenRange(1, 2),
                new TokenRange(2, 5)
            )
            .ShouldBe(Act.Demand);

    [Fact]
    public void Read_PleadingNotGuilty_IsDenial() =>
        Read(
                """
                She     she    PRON PRP 2 nsubj
                pleaded plead  VERB VBD 0 root
                not     not    PART RB  4 advmod
                guilty  guilty ADJ  JJ  2 xcomp
                """,
                1,
                new TokenRange(1, 2),
                new TokenRange(2, 4)
            )
            .ShouldBe(Act.Deny);

    [Fact]
    public void Read_AgreeingToAct_IsPledge() =>
        Read(
                """
                She    she   PRON PRP 2 nsubj
                agreed agree VERB VBD 0 root
                to     to    PART TO  4 mark
                pay    pay   VERB VB  2 xcomp
                """,
                1,
                new TokenRange(1, 2),
                new TokenRange(2, 4)
            )
            .ShouldBe(Act.Pledge);

    [Fact]
    public void Read_WantingForOneself_IsBelief() =>
        Read(
                """
                She   she   PRON  PRP  2 nsubj
                wants want  VERB  VBZ  0 root
                to    to    PART  TO   4 mark
                leave leave VERB  VB   2 xcomp
                """,
                1,
                new TokenRange(1, 2),
                new TokenRange(2, 4)
            )
            .ShouldBe(Act.Believe);

    [Fact]
    public void Read_EvidenceNotProvided_IsSilence() =>
        Read(
                """
                They     they     PRON  PRP 4 nsubj
                did      do       AUX   VBD 4 aux
                not      not      PART  RB  4 advmod
                provide  provide  VERB  VB  0 root
                evidence evidence NOUN  NN  4 obj
                """,
                3,
                new TokenRange(1, 4),
                new TokenRange(4, 5)
            )
            .ShouldBe(Act.Silent);

    private static Act? Read(string conllu, int key, TokenRange cue, TokenRange content) =>
        CueActs.Read(
            new Passage(ConlluSyntax.Parse(conllu)),
            new Draft
            {
                Key = key,
                Cue = cue,
                Content = [content],
                Probability = 1,
            }
        );
}
