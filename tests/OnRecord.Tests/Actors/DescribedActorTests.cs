using OnRecord.Actors;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Actors;

public sealed class DescribedActorTests
{
    private const string MinisterBeforeName = """
        Its its PRON PRP$ 2 nmod:poss
        minister minister NOUN NN 3 nsubj
        said say VERB VBD 0 root
        nobody nobody PRON NN 5 nsubj
        came come VERB VBD 3 ccomp
        _. . PUNCT . 3 punct
        """;

    [Fact]
    public void Identify_OfficeBeforeTheNameOfItsOnlyBearer_IsThatPerson()
    {
        Cast cast = new ActorSketch(
            MinisterBeforeName
                + "\n\n"
                + """
                Energy Energy PROPN NNP 2 compound
                Minister Minister PROPN NNP 3 compound
                Vera Vera PROPN NNP 5 nsubj B-Person
                Lund Lund PROPN NNP 3 flat I-Person
                waited wait VERB VBD 0 root
                _. . PUNCT . 5 punct
                """
        ).Says("Its minister", "said", "nobody came").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Vera Lund");
    }

    [Fact]
    public void Identify_OfficeBeforeTheNameOfADeputy_StaysApart()
    {
        Cast cast = new ActorSketch(
            MinisterBeforeName
                + "\n\n"
                + """
                Deputy Deputy PROPN NNP 2 compound
                Minister Minister PROPN NNP 3 compound
                Vera Vera PROPN NNP 5 nsubj B-Person
                Lund Lund PROPN NNP 3 flat I-Person
                waited wait VERB VBD 0 root
                _. . PUNCT . 5 punct
                """
        ).Says("Its minister", "said", "nobody came").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldNotBe("Vera Lund");
    }

    [Fact]
    public void Identify_SpokesmanForABody_BearsItsNameAndSpeaksForIt()
    {
        Cast cast = new ActorSketch(
            """
            A a DET DT 2 det
            spokesman spokesman NOUN NN 5 nsubj
            for for ADP IN 4 case
            Norrbank Norrbank PROPN NNP 2 nmod B-Organisation
            said say VERB VBD 0 root
            nobody nobody PRON NN 7 nsubj
            came come VERB VBD 5 ccomp
            _. . PUNCT . 5 punct
            """
        ).Says("A spokesman for Norrbank", "said", "nobody came").Cast();

        Actor speaker = cast.Actors[cast.Speakers[0].Single()];
        speaker.Name.ShouldBe("anonymous Norrbank spokesman");
        cast.Actors[speaker.SpeaksFor.ShouldNotBeNull()].Name.ShouldBe("Norrbank");
    }

    [Fact]
    public void Identify_DocumentSpokenOfAgain_SpeaksForWhoMadeItKnown()
    {
        Cast cast = new ActorSketch(
            """
            Vera Vera PROPN NNP 3 nsubj B-Person
            Lund Lund PROPN NNP 1 flat I-Person
            issued issue VERB VBD 0 root
            a a DET DT 5 det
            letter letter NOUN NN 3 obj
            _. . PUNCT . 3 punct

            Nobody nobody PRON NN 2 nsubj
            slept sleep VERB VBD 0 root
            _. . PUNCT . 2 punct

            The the DET DT 2 det
            letter letter NOUN NN 3 nsubj
            said say VERB VBD 0 root
            nothing nothing PRON NN 5 nsubj
            happened happen VERB VBD 3 ccomp
            _. . PUNCT . 3 punct
            """
        ).Says("The letter", "said", "nothing happened").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Vera Lund");
    }

    [Fact]
    public void Identify_DocumentOfNobody_IsADocument()
    {
        Cast cast = new ActorSketch(
            """
            A a DET DT 2 det
            study study NOUN NN 3 nsubj
            found find VERB VBD 0 root
            that that SCONJ IN 6 mark
            nothing nothing PRON NN 6 nsubj
            happened happen VERB VBD 3 ccomp
            _. . PUNCT . 3 punct
            """
        ).Says("A study", "found", "that nothing happened").Cast();

        cast.Actors[cast.Speakers[0].Single()].Kind.ShouldBe(ActorKind.Document);
    }

    [Fact]
    public void Identify_LastWordOfANameAfterAnArticle_IsTheBodyNamedInFull()
    {
        Cast cast = new ActorSketch(
            """
            The the DET DT 3 det
            Lund Lund PROPN NNP 3 compound B-Organisation
            Sentinel Sentinel PROPN NNP 4 nsubj I-Organisation
            printed print VERB VBD 0 root
            it it PRON PRP 4 obj
            _. . PUNCT . 4 punct

            The the DET DT 2 det
            Sentinel Sentinel PROPN NNP 3 nsubj B-Organisation
            said say VERB VBD 0 root
            nobody nobody PRON NN 5 nsubj
            came come VERB VBD 3 ccomp
            _. . PUNCT . 3 punct
            """
        ).Says("The Sentinel", "said", "nobody came").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Lund Sentinel");
    }

    [Fact]
    public void Identify_MediumBeforeAOneWordName_IsAnOutletAndNoPerson()
    {
        Cast cast = new ActorSketch(
            """
            The the DET DT 3 det
            daily daily NOUN NN 3 compound
            Ostrovit Ostrovit PROPN NNP 4 nsubj B-Person
            printed print VERB VBD 0 root
            it it PRON PRP 4 obj
            _. . PUNCT . 4 punct

            O. O. PROPN NNP 3 nsubj B-Person
            Lind Lind PROPN NNP 1 flat I-Person
            waited wait VERB VBD 0 root
            _. . PUNCT . 3 punct

            Ostrovit Ostrovit PROPN NNP 2 nsubj B-Person
            said say VERB VBD 0 root
            nobody nobody PRON NN 4 nsubj
            came come VERB VBD 2 ccomp
            _. . PUNCT . 2 punct
            """
        ).Says("Ostrovit", "said", "nobody came").Cast();

        Actor speaker = cast.Actors[cast.Speakers[0].Single()];
        speaker.Name.ShouldBe("Ostrovit");
        speaker.Kind.ShouldBe(ActorKind.Outlet);
    }

    [Fact]
    public void Identify_WhichAfterAOneWordName_IsABody()
    {
        Cast cast = new ActorSketch(
            """
            Norrgruvan Norrgruvan PROPN NNP 5 nsubj B-Person
            _, , PUNCT , 4 punct
            which which PRON WDT 4 nsubj
            closed close VERB VBD 1 acl:relcl
            waited wait VERB VBD 0 root
            _. . PUNCT . 5 punct

            It it PRON PRP 2 nsubj
            said say VERB VBD 0 root
            nobody nobody PRON NN 4 nsubj
            came come VERB VBD 2 ccomp
            _. . PUNCT . 2 punct
            """
        ).Says("It", "said", "nobody came").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Norrgruvan");
    }

    [Fact]
    public void Identify_EpithetBeforeAFullName_IsNoPartOfIt()
    {
        Cast cast = new ActorSketch(
            """
            Honest Honest PROPN NNP 4 nsubj B-Person
            Peter Peter PROPN NNP 1 flat I-Person
            Lund Lund PROPN NNP 1 flat I-Person
            waited wait VERB VBD 0 root
            _. . PUNCT . 4 punct

            Peter Peter PROPN NNP 3 nsubj B-Person
            Lund Lund PROPN NNP 1 flat I-Person
            said say VERB VBD 0 root
            nobody nobody PRON NN 5 nsubj
            came come VERB VBD 3 ccomp
            _. . PUNCT . 3 punct
            """
        ).Says("Peter Lund", "said", "nobody came").Cast();

        cast.Actors.ShouldHaveSingleItem().Name.ShouldBe("Peter Lund");
    }
}
