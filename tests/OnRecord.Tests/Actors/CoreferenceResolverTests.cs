using OnRecord.Actors;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Actors;

public sealed class CoreferenceResolverTests
{
    private const string Spokesman = """
        Ruritanian Ruritanian ADJ JJ 4 amod
        Foreign Foreign PROPN NNP 3 compound
        Ministry Ministry PROPN NNP 4 compound
        spokesman spokesman NOUN NN 5 compound
        Anna Anna PROPN NNP 7 nsubj B-Person
        Berg Berg PROPN NNP 5 flat I-Person
        said say VERB VBD 0 root
        Paris Paris PROPN NNP 9 nsubj B-Place
        refused refuse VERB VBD 7 ccomp
        talks talk NOUN NNS 9 obj
        _. . PUNCT . 7 punct

        She she PRON PRP 2 nsubj
        spoke speak VERB VBD 0 root
        in in ADP IN 4 case
        Paris Paris PROPN NNP 2 obl B-Place
        _. . PUNCT . 2 punct
        """;

    [Fact]
    public void Identify_TitleBeforeAName_GivesOfficeAndSpeaker()
    {
        Cast cast = new ActorSketch(Spokesman).Says("Ruritanian Foreign Ministry spokesman Anna Berg", "said", "Paris refused talks").Cast();

        Actor speaker = cast.Actors[cast.Speakers[0].ShouldHaveSingleItem()];
        speaker.Name.ShouldBe("Anna Berg");
        speaker.Kind.ShouldBe(ActorKind.Person);
        speaker.Affiliation.ShouldBe("Foreign Ministry");
        speaker.Office.ShouldNotBeNull().ShouldEndWith("Foreign Ministry spokesman");
    }

    [Fact]
    public void Identify_CapitalThatActsAndCapitalAsPlace_OnlyTheFirstIsTheState()
    {
        Cast cast = new ActorSketch(Spokesman).Cast();

        Actor state = cast.Actors.Single(actor => actor.Kind == ActorKind.State);
        state.Name.ShouldBe("France");
        state.Country.ShouldBe("FR");
        state.Mentions.ShouldHaveSingleItem().Start.ShouldBe(7);
    }

    [Fact]
    public void Identify_PronounAfterAName_IsThatPerson()
    {
        Cast cast = new ActorSketch(Spokesman).Says("She", "spoke", "in Paris").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Anna Berg");
        cast.AtToken[11].ShouldBe(cast.Speakers[0][0]);
    }

    private const string Leak = """
        The the DET DT 3 det
        Financial Financial PROPN NNP 3 compound B-Organisation
        Times Times PROPN NNP 4 nsubj I-Organisation
        reported report VERB VBD 0 root
        that that SCONJ IN 8 mark
        U.S. U.S. PROPN NNP 7 compound
        officials official NOUN NNS 8 nsubj
        said say VERB VBD 4 ccomp
        Russia Russia PROPN NNP 11 nsubj B-Place
        had have AUX VBD 11 aux
        asked ask VERB VBN 8 ccomp
        Italy Italy PROPN NNP 11 obj B-Place
        for for ADP IN 14 case
        aid aid NOUN NN 11 obl
        _. . PUNCT . 4 punct

        The the DET DT 2 det
        officials official NOUN NNS 3 nsubj
        declined decline VERB VBD 0 root
        to to PART TO 5 mark
        comment comment VERB VB 3 xcomp
        _. . PUNCT . 3 punct
        """;

    private static Cast LeakCast =>
        new ActorSketch(Leak)
            .Says("The Financial Times", "reported", "that U.S. officials said Russia had asked Italy for aid")
            .Says("U.S. officials", "said", "Russia had asked Italy for aid", parent: 0)
            .Says("Russia", "had asked", "for aid", parent: 1, addressee: "Italy")
            .Says("The officials", "declined to comment", "")
            .Cast();

    [Fact]
    public void Identify_ChainOfSources_IsViaOutermostFirst()
    {
        Cast cast = LeakCast;

        ActorSketch.Names(cast, cast.Speakers[2]).ShouldBe("Russia");
        ActorSketch.Names(cast, cast.Via[2]).ShouldBe("Financial Times; anonymous US officials");
        ActorSketch.Names(cast, cast.Addressees[2]).ShouldBe("Italy");
        cast.Via[0].ShouldBeEmpty();
    }

    [Fact]
    public void Identify_OfficialsWithoutName_AreAnAnonymousGroupOfTheirCountry()
    {
        Cast cast = LeakCast;

        Actor officials = cast.Actors[cast.Speakers[1][0]];
        officials.Kind.ShouldBe(ActorKind.Group);
        officials.Anonymous.ShouldBeTrue();
        officials.Country.ShouldBe("US");
        cast.Speakers[3].ShouldBe(cast.Speakers[1]);
    }

    [Fact]
    public void Identify_Outlet_HasItsCanonicalName()
    {
        Cast cast = LeakCast;

        cast.Actors[cast.Speakers[0][0]]
            .ShouldSatisfyAllConditions(
                actor => actor.Name.ShouldBe("Financial Times"),
                actor => actor.Kind.ShouldBe(ActorKind.Outlet),
                actor => actor.Country.ShouldBe("GB")
            );
    }

    [Fact]
    public void Identify_ImpliedSpeakerAndRelativePronoun_AreTheNounTheyGoBackTo()
    {
        const string Text = """
            Berg Berg PROPN NNP 5 nsubj B-Person
            , , PUNCT , 1 punct
            who who PRON WP 4 nsubj
            resigned resign VERB VBD 1 acl:relcl
            pledged pledge VERB VBD 0 root
            to to PART TO 7 mark
            ask ask VERB VB 5 xcomp
            Canada Canada PROPN NNP 7 obj B-Place
            _. . PUNCT . 5 punct
            """;

        Cast cast = new ActorSketch(Text)
            .Says("who", "resigned", "")
            .Says("Berg", "pledged", "to ask Canada")
            .Says(null, "ask", "Canada", parent: 1, implied: "Berg")
            .Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Berg");
        ActorSketch.Names(cast, cast.Speakers[2]).ShouldBe("Berg");
        cast.Via[2].ShouldBeEmpty();
    }

    [Fact]
    public void Identify_CoordinatedSourceAndThey_AreBoth()
    {
        const string Text = """
            Anna Anna PROPN NNP 6 nsubj B-Person
            Berg Berg PROPN NNP 1 flat I-Person
            and and CCONJ CC 4 cc
            Omar Omar PROPN NNP 1 conj B-Person
            Haddad Haddad PROPN NNP 4 flat I-Person
            met meet VERB VBD 0 root
            _. . PUNCT . 6 punct

            They they PRON PRP 2 nsubj
            said say VERB VBD 0 root
            yes yes INTJ UH 2 obj
            _. . PUNCT . 2 punct
            """;

        Cast cast = new ActorSketch(Text).Says("Anna Berg and Omar Haddad", "met", "").Says("They", "said", "yes").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Anna Berg; Omar Haddad");
        cast.Speakers[1].ShouldBe(cast.Speakers[0]);
    }

    [Fact]
    public void Identify_SourceNobodyNames_StaysOpen()
    {
        const string Text = """
            It it PRON PRP 3 expl
            is be AUX VBZ 3 aux:pass
            said say VERB VBN 0 root
            he he PRON PRP 5 nsubj
            left leave VERB VBD 3 ccomp
            _. . PUNCT . 3 punct
            """;

        Cast cast = new ActorSketch(Text).Says(null, "said", "he left").Says("he", "left", "").Cast();

        cast.Speakers[0].ShouldBeEmpty();
        cast.Speakers[1].ShouldBeEmpty();
        cast.Actors.ShouldBeEmpty();
    }

    [Fact]
    public void Identify_EmptyReport_IsAnEmptyCast()
    {
        Cast cast = new ActorSketch("").Cast();

        cast.Actors.ShouldBeEmpty();
        cast.AtToken.ShouldBeEmpty();
    }
}
