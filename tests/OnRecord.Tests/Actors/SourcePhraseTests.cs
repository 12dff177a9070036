using OnRecord.Actors;

namespace OnRecord.Tests.Actors;

public sealed class SourcePhraseTests
{
    [Fact]
    public void Identify_NameAfterADescriptionAndAComma_Speaks()
    {
        Cast cast = new ActorSketch(
            """
            The the DET DT 2 det
            leader leader NOUN NN 12 nsubj
            of of ADP IN 5 case
            the the DET DT 5 det
            League League PROPN NNP 2 nmod
            _, , PUNCT , 8 punct
            Mr Mr PROPN NNP 8 compound
            Per Per PROPN NNP 2 appos B-Person
            Dahl Dahl PROPN NNP 8 flat I-Person
            _, , PUNCT , 8 punct
            has have AUX VBZ 12 aux
            agreed agree VERB VBN 0 root
            to to PART TO 14 mark
            talks talk NOUN NNS 12 obl
            _. . PUNCT . 12 punct
            """
        ).Says("The leader of the League, Mr Per Dahl,", "has agreed", "to talks").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Per Dahl");
    }

    [Fact]
    public void Identify_TitleAfterAClientsName_NameAtTheEndSpeaks()
    {
        Cast cast = new ActorSketch(
            """
            Varga Varga PROPN NNP 3 compound B-Person
            campaign campaign NOUN NN 3 compound
            spokesman spokesman NOUN NN 4 compound
            Ilya Ilya PROPN NNP 6 nsubj B-Person
            Moss Moss PROPN NNP 4 flat I-Person
            said say VERB VBD 0 root
            nobody nobody PRON NN 8 nsubj
            knew know VERB VBD 6 ccomp
            _. . PUNCT . 6 punct
            """
        ).Says("Varga campaign spokesman Ilya Moss", "said", "nobody knew").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Ilya Moss");
    }

    [Fact]
    public void Identify_ThingAsSource_IsNoActor()
    {
        Cast cast = new ActorSketch(
            """
            This this DET DT 2 det
            purchase purchase NOUN NN 3 nsubj
            suggests suggest VERB VBZ 0 root
            that that SCONJ IN 6 mark
            ships ship NOUN NNS 6 nsubj
            sank sink VERB VBD 3 ccomp
            _. . PUNCT . 3 punct
            """
        ).Says("This purchase", "suggests", "that ships sank").Cast();

        cast.Speakers[0].ShouldBeEmpty();
        cast.Actors.ShouldBeEmpty();
    }

    [Fact]
    public void Identify_ClauseWithoutAMarkedSource_ItsSubjectSpeaks()
    {
        Cast cast = new ActorSketch(
            """
            Nora Nora PROPN NNP 3 nsubj B-Person
            Lind Lind PROPN NNP 1 flat I-Person
            has have VERB VBZ 0 root
            no no DET DT 5 det
            plans plan NOUN NNS 3 obj
            to to PART TO 7 mark
            resign resign VERB VB 5 acl
            _. . PUNCT . 3 punct
            """
        ).Says(null, "plans", "to resign").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Nora Lind");
    }

    [Fact]
    public void Identify_SurnameThatIsACountry_IsThePersonNamedInFullBefore()
    {
        Cast cast = new ActorSketch(
            """
            Signe Signe PROPN NNP 3 nsubj B-Person
            Holland Holland PROPN NNP 1 flat I-Person
            waited wait VERB VBD 0 root
            _. . PUNCT . 3 punct

            Holland Holland PROPN NNP 2 nsubj B-Place
            said say VERB VBD 0 root
            nobody nobody PRON NN 4 nsubj
            came come VERB VBD 2 ccomp
            _. . PUNCT . 2 punct
            """
        ).Says("Holland", "said", "nobody came").Cast();

        cast.Actors.ShouldHaveSingleItem().Name.ShouldBe("Signe Holland");
    }

    [Fact]
    public void Identify_MajorityOfSomebody_ThoseCountedSpeak()
    {
        Cast cast = new ActorSketch(
            """
            A a DET DT 2 det
            majority majority NOUN NN 5 nsubj
            of of ADP IN 4 case
            farmers farmer NOUN NNS 2 nmod
            said say VERB VBD 0 root
            nobody nobody PRON NN 7 nsubj
            came come VERB VBD 5 ccomp
            _. . PUNCT . 5 punct
            """
        ).Says("A majority of farmers", "said", "nobody came").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("farmers");
    }

    [Fact]
    public void Identify_DayBesideTheSpeaker_NeverSpeaks()
    {
        Cast cast = new ActorSketch(
            """
            Yesterday Yesterday PROPN NNP 3 nsubj
            Lund Lund PROPN NNP 1 appos B-Person
            confessed confess VERB VBD 0 root
            that that SCONJ IN 6 mark
            nobody nobody PRON NN 6 nsubj
            came come VERB VBD 3 ccomp
            _. . PUNCT . 3 punct
            """
        ).Says("Yesterday Lund", "confessed", "that nobody came").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Lund");
    }

    [Fact]
    public void Identify_GivenNameAndSurnameBehindARole_IsThePersonWhateverTheNameFinderSays()
    {
        Cast cast = new ActorSketch(
            """
            spokesperson spokesperson NOUN NN 8 nsubj
            for for ADP IN 4 case
            the the DET DT 4 det
            Fund Fund PROPN NNP 1 nmod
            _, , PUNCT , 7 punct
            Peter Peter ADJ NNP 7 amod B-Organisation
            Dahl Dahl PROPN NNP 4 appos I-Organisation
            said say VERB VBD 0 root
            nobody nobody PRON NN 10 nsubj
            came come VERB VBD 8 ccomp
            _. . PUNCT . 8 punct
            """
        ).Says("spokesperson for the Fund, Peter Dahl", "said", "nobody came").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Peter Dahl");
        cast.Actors[cast.Speakers[0][0]].Kind.ShouldBe(OnRecord.Vocabulary.ActorKind.Person);
    }

    [Fact]
    public void Identify_CampaignThatBearsAName_IsNotTheBodySpokenOfLast()
    {
        Cast cast = new ActorSketch(
            """
            Norrbank Norrbank PROPN NNP 2 nsubj B-Organisation
            closed close VERB VBD 0 root
            _. . PUNCT . 2 punct

            The the DET DT 3 det
            Varga Varga PROPN NNP 3 compound
            campaign campaign NOUN NN 4 nsubj
            said say VERB VBD 0 root
            nobody nobody PRON NN 6 nsubj
            came come VERB VBD 4 ccomp
            _. . PUNCT . 4 punct
            """
        ).Says("The Varga campaign", "said", "nobody came").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Varga campaign");
    }

    [Fact]
    public void Identify_KindBeforeTheNameOfABody_TheBodySpeaks()
    {
        Cast cast = new ActorSketch(
            """
            Swedish Swedish ADJ JJ 2 amod
            maker maker NOUN NN 4 nsubj
            Norrgruvan Norrgruvan PROPN NNP 2 appos B-Organisation
            said say VERB VBD 0 root
            nobody nobody PRON NN 6 nsubj
            came come VERB VBD 4 ccomp
            _. . PUNCT . 4 punct
            """
        ).Says("Swedish maker Norrgruvan", "said", "nobody came").Cast();

        ActorSketch.Names(cast, cast.Speakers[0]).ShouldBe("Norrgruvan");
    }
}
