using OnRecord.Actors;
using OnRecord.Reading;
using OnRecord.Tests.Propositions;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Actors;

/// <summary>Speakers of short reports, read with the committed models.</summary>
public sealed class SpeakersAsReadTests
{
    [Fact]
    public void Identify_PlaceAtTheEndOfAnApposition_SpeaksAsLittleAsTheTownBeforeIt() =>
        Speakers("The Beacon, an investigative media group based in Lyon, France reported that the ferry had sunk.").ShouldBe(["Beacon"]);

    [Fact]
    public void Identify_ReportOfAHeadline_IsTheOutletThatTheBodyCites()
    {
        const string Headline = "Ferry sank after repairs - report";
        string text = Headline + "\n\nOSLO, June 3 (Northwire) - The ferry sank after repairs, the Bergen Herald reported on Monday, citing two divers.";
        var report = new Report
        {
            Id = "",
            Source = "",
            Text = text,
            Headline = new TextSpan(0, Headline.Length),
            Body = [new TextSpan(Headline.Length + 2, text.Length)],
        };

        Read.Of(report).Cast.Actors.Select(a => a.Name).ShouldNotContain("report");
    }

    [Theory]
    [InlineData(
        "SE News\nHD Ferry sinks after repairs\nBY Oskar Lind\nCR Northwire\nWC 90 words\nPD 3 June 2031\nSN Lyngby Herald\nSC LYH\nLP {0}\nTD\nThe divers rested.\nCO Ferry Yard AG"
    )]
    [InlineData("Ferry sinks after repairs\n\nLYNGBY (Northwire), 3 June 2031 – {0}")]
    public void Identify_CodesOfAHeadAndPlacesOfDatelines_AreNoActors(string layout)
    {
        Report report = ReportReader.Read(
            "a.txt",
            System.Text.Encoding.UTF8.GetBytes(
                string.Format(
                    System.Globalization.CultureInfo.InvariantCulture,
                    layout,
                    "The ferry sank after repairs, the harbour master, Vera Holt, said on Monday."
                )
            )
        );

        string[] actors = [.. Read.Of(report).Cast.Actors.Select(actor => actor.Name)];

        actors.ShouldContain("Vera Holt");
        actors.ShouldNotContain(name => name.StartsWith("SN ", StringComparison.Ordinal) || name == "WC" || name == "LP" || name == "SC" || name == "LYNGBY");
    }

    [Theory]
    [InlineData("Oskar Lind set up SPA in May to build pools. SPA said the pool would open in June.", "SPA")]
    [InlineData("The pool opened in May. The STT group said it would sell the yard.", "STT")]
    [InlineData("The agency SPA said the pool would open in June.", "Saudi Press Agency")]
    [InlineData("Saudi pools stay closed, SPA reported on Sunday.", "Saudi Press Agency")]
    public void Identify_InitialsThatManyGoBy_AreTheAgencyOnlyWhereSomethingSaysSo(string text, string speaker) => Speakers(text).ShouldBe([speaker]);

    [Theory]
    [InlineData("“We were told nothing,” said France, an old ally of Poland. The Polish leader warned of a price.", "France", "Polish leader")]
    [InlineData("“We were told nothing,” said Moscow, a partner of Ankara. The Turkish strongman warned of a price.", "Russia", "Turkish strongman")]
    public void Identify_AllyOfAState_IsNotOfThatState(string text, params string[] speakers) => Speakers(text).ShouldBe(speakers);

    [Theory]
    [InlineData("Councillor Sydney Cole said the vote was fixed. Cole told reporters that she would appeal.", "Sydney Cole")]
    [InlineData("Florence Wales said the school would close. Wales thanked the parents.", "Florence Wales")]
    [InlineData("Boston Chile, a trainer, said the horse was lame. Chile said it would not run.", "Boston Chile")]
    [InlineData("Justice Virginia Berlin ruled that the strike was lawful. Berlin said the union was told.", "Virginia Berlin")]
    [InlineData("Jon By told the court it was late. By said the boat was gone.", "Jon By")]
    public void Identify_NameSpelledAsAPlaceOrAWord_IsThePersons(string text, string person) =>
        Speakers(text).Where(speaker => speaker is not null).ShouldAllBe(speaker => speaker == person);

    [Fact]
    public void Identify_DescriptionInWhatSomebodySays_IsSomebodyElse() =>
        Speakers("Vera Lund ran the inn. Vera Lund said the waiter warned that the roof leaked.").ShouldBe(["Vera Lund", "waiter"]);

    [Fact]
    public void Identify_WhoeverIsAsked_DoesNotAsk() =>
        Speakers("Vera Lund is a pilot. Asked whether the boat sank, Vera Lund said it did not.").ShouldBe(["Vera Lund"]);

    [Fact]
    public void Identify_TheCompany_IsTheGiantBeforeIt() =>
        Speakers("The bank lent to the telecoms giant Nordtel in May. Nordtel said the mast was sound. The company said the bank was right.")
            .ShouldBe(["Nordtel", "Nordtel"]);

    [Fact]
    public void Identify_StatementOfADescribedBody_IsThatBodysWord() =>
        Speakers("The Danish embassy asked for help. “The arrest was a mistake,” said a Danish embassy statement.")
            .ShouldBe(["Danish embassy", "Danish embassy"]);

    [Fact]
    public void Identify_NameInTitleCase_EndsWhereThePlainOneDoes() =>
        Speakers(
                "Nordtel Responds At Length To Harbour Times\n\nThe Harbour Times reported losses in May. Nordtel said on Thursday that the report of the Harbour Times was wrong."
            )
            .ShouldContain("Nordtel");

    [Fact]
    public void Identify_PoliceChief_IsTheInspectorOfPolice() =>
        Speakers(
                "Rolf Bek, the brother of Norland's leader Jon Bek, died last week. “We found arsenic,” said Inspector-General of Police Karim Lund. The police chief said that two women were sought."
            )
            .ShouldBe(["Karim Lund", "Karim Lund"]);

    [Theory]
    [InlineData("Ethiopian Minister of Transport Dagmawit Berhe said that the ferry was safe.", "Dagmawit Berhe")]
    [InlineData("The yard stood empty, said Inspector-General of Police Khalid Abu Basir.", "Khalid Abu Basir")]
    public void Identify_HolderOfAnOffice_IsNotCalledByWhatItIsInChargeOf(string text, string name) => Speakers(text).ShouldBe([name]);

    [Fact]
    public void Identify_DayBehindTheSpeakers_IsNoPartOfTheirName() =>
        Speakers("A group of 15 Northern powers on Thursday expressed anger that the yard had been sold.").ShouldBe(["group of 15 Northern powers"]);

    [Fact]
    public void Identify_ParticipleBehindAComma_IsTheSubjectsAndNotThatOfWhomeverWasNamedLast() =>
        Speakers(
                "Over a dozen towns on Thursday condemned the deployment in Oster of Norland guards working for the company Harbax, accusing Orsany of paying for them."
            )
            .ShouldAllBe(name => name.EndsWith("towns"));

    [Fact]
    public void Identify_NameThatIsSaidToBeACompany_IsNotHe() =>
        Speakers("The Beacon reported that Glomar in Oster is a front company for smugglers. He reportedly said that not a single radio was sold.")
            .ShouldNotContain("Glomar");

    [Fact]
    public void Identify_WhoIsOustedAfterHe_IsHe() =>
        Speakers("Mats Berg ran the bank. The bank ousted Operating Officer Karl Lund, a key ally of Berg's, after he ordered the spying on a rival.")
            .ShouldAllBe(name => name == "Karl Lund");

    [Fact]
    public void Identify_WhoDeniesWhatHeIsAccusedOf_IsNoActorMadeOfTheVerb() =>
        Speakers("The union accused Anna Pell of theft, which she denied.").ShouldNotContain("accused");

    [Fact]
    public void Identify_WordThatOpensTheSentence_IsNoPartOfTheName() =>
        Speakers("If Credit Harbax hoped that the report would end the matter, it was mistaken.").ShouldNotContain(name => name.StartsWith("If"));

    [Fact]
    public void Identify_TwoRolesBehindAName_AreOnePerson() =>
        Speakers("Rolf Bek, Norland's former envoy to the port and a member of the council that met in May, said that the man could have died of a fever.")
            .ShouldBe(["Rolf Bek"]);

    [Fact]
    public void Identify_StatementThatNotes_IsItsIssuersWord() =>
        Speakers("In a long statement, Nordtel accused the paper of theft. The statement, which notes that the mast is sound, was sent on Monday.")
            .ShouldBe(["Nordtel", "Nordtel"]);

    [Fact]
    public void Identify_BossesOfABody_SpeakForIt()
    {
        Read read = Read.Of("The Harbour Union met on Friday. Harbour Union bosses said the quay was unsafe.");

        read.Cast.Actors[read.Cast.Speakers[0].ShouldHaveSingleItem()].SpeaksFor.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Opposition leader Marta Lund disagreed. “The council had approved it,” the Harbour List chairwoman said.", "Marta Lund")]
    [InlineData("Lund broke his silence on Sunday. “I never tied the one to the other,” the 48-year-old told reporters.", "Lund")]
    [InlineData("Marta Lund kept silent for a week. That ended at the quay. Berg had rung her on Sunday, the harbour mistress said.", "Marta Lund")]
    [InlineData("Marta Lund came down to the quay on Sunday. “Nobody ever paid me a single crown for that lease.”", "Marta Lund")]
    [InlineData("Two people at the port contradicted their chief. “The crates came in May,” one told the Beacon.", "anonymous people at the port")]
    public void Identify_OtherWordForWhoSpokeJustBefore_IsHeOrShe(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Theory]
    [InlineData(
        "Finance minister Boris Kolm called it an important first step.\n“I think that it is not bad,” he said at a news conference Friday with the Danish prime minister.\nPort Authority spokesman Ned Pryce said that the U.S. would reserve judgment.\n“The port is open,” he said.",
        "Ned Pryce"
    )]
    [InlineData("Prime minister Runa Holm said that the mayor of Selby, Greta Voss, must go. The mayor said that the town was safe.", "Greta Voss")]
    [InlineData("“We will not pay,” said Lena Brook. Brook hit back on Friday, saying the chairman had lost touch.", "Lena Brook")]
    [InlineData("Norway’s foreign ministry asked for talks, to end Iceland’s blockade. The island state said it wants to keep the strait open.", "Norway")]
    public void Identify_WhoIsMeant_IsWhoActedBefore(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Fact]
    public void Identify_OneNameTakenForABodyAndForAPerson_IsOneBody()
    {
        const string Text =
            "Tarnwick AG shares fell on Monday. Tarnwick said it had met the police.\n“That was all,” it said in a statement.\nTarnwick's lawyers declined to comment. Tarnwick on Tuesday issued a denial of the report. It accused the paper of lying.";

        Read.Of(Text).Cast.Actors.Where(a => a.Name.StartsWith("Tarnwick", StringComparison.Ordinal) && a.Kind is not ActorKind.Group).ShouldHaveSingleItem();
        Speakers(Text).ShouldNotContain("paper");
    }

    [Theory]
    [InlineData("Norland on Sunday said that the offer was off.", "Norland")]
    [InlineData("The suit was brought by former owners of the dredging business who claim they were cheated out of money.", "former owners")]
    [InlineData("Two ferries burned, alarming Sweden and Iceland, which blamed Norway for the fire.", "Iceland")]
    public void Identify_WordsBesideAName_AreNoPartOfWhoSpeaks(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Fact]
    public void Identify_InquiryThatIsToProveSomething_SaysNothing() =>
        Speakers("Norway said it wants to hold a joint inquiry to prove that it has no part in the raid.").ShouldAllBe(speaker => speaker == "Norway");

    [Fact]
    public void Identify_LawFirm_IsNotThePaymentsFirm() =>
        Speakers(
                "Payments firm Tarnwick hired a law firm in May. Tarnwick's shares fell. The books were forged, the Beacon said, citing the law firm's report."
            )
            .ShouldNotContain("Tarnwick");

    [Fact]
    public void Identify_NameInWhatIsSaid_IsNotTheOneWhoSaysIt() =>
        Speakers("Marta Lund disagreed. Marta Lund had been warned twice, the chemist said.")[^1].ShouldNotBe("Marta Lund");

    [Theory]
    [InlineData("A civilian investigation by the Norland Safety Board concluded last year that the ferry was overloaded.")]
    [InlineData("The Norland Safety Board's inquiry found that the ferry was overloaded.")]
    public void Identify_InquiryOfABody_SpeaksForIt(string text) => Speakers(text).ShouldBe(["Norland Safety Board"]);

    [Fact]
    public void Identify_AuthoritiesOfAnotherCountry_AreOthers() =>
        Speakers("The Danish authorities said the crew was safe. The Norwegian authorities told reporters that the ship was lost.")[^1]
            .ShouldContain("Norwegian");

    [Fact]
    public void Identify_WhatProves_IsNotWhoWasTold() =>
        Speakers("The Norwegian police have informed Danish officials that they have recordings that prove that the crew was shot.")
            .ShouldBe(["Norwegian police"]);

    [Fact]
    public void Identify_ThePair_AreThoseWhoMet() =>
        Speakers(
            "Weller told Salin that he looked forward to President Ida Krone visiting him. The president said the talks went well. The pair insisted that the treaty would hold."
        )[^2..]
            .ShouldBe(["Weller", "Salin"], ignoreOrder: true);

    [Fact]
    public void Identify_OtherMinister_IsSomebodyElse() =>
        Read.Of("Finance minister Boris Kolm spoke with the prime minister on Friday. Kolm said the budget was late.")
            .Cast.Actors.First(actor => actor.Name == "Boris Kolm")
            .Mentions.Length.ShouldBe(2);

    [Fact]
    public void Identify_MinisterAfterAnUnnamedSpokeswoman_IsSomebodyElse() =>
        Speakers("A spokeswoman for the fire brigade said the cause was open. Asked about the bridge, the minister said: “The engineers know.”")[^1]
            .ShouldBe("minister");

    [Fact]
    public void Identify_WordOfAnotherOffice_IsSomebodyElse() =>
        Speakers("Mayor Marta Lund left early. “The bench saw no fault,” the judge said.").ShouldNotContain("Marta Lund");

    [Fact]
    public void Identify_PronounInAClauseThatDescribesAName_IsThatName() =>
        Read.Of(
                "Prosecutor Elna Thorsk opened a case on the death of Kobe Lindal, the clerk who died in the cell where he was held. She said nothing was proved."
            )
            .Cast.Actors.First(actor => actor.Name == "Elna Thorsk")
            .Mentions.Length.ShouldBeGreaterThan(1);

    [Theory]
    [InlineData("Ms Morkade says that the office had her figure in July.", "Morkade")]
    [InlineData("The sheets had been swapped, Oscar Ortlund of Harbour Watch said, referring to photographs.", "Oscar Ortlund")]
    public void Identify_TitleOrBodyBesideAName_IsNoPartOfIt(string text, string speaker) => Speakers(text)[0].ShouldBe(speaker);

    [Theory]
    [InlineData(
        "The Danish watchdog, the Harbour Board, opened a case. The Harbour Board met on Monday. The Dutch watchdog, the Dike Board, said the sale would harm rivals.",
        "Dike Board"
    )]
    [InlineData("A Danish regulator, the Harbour Board, lost in May. Tarnell Shipping won. The Danish regulator said it would appeal.", "Harbour Board")]
    [InlineData("The port posted a notice on the website of the Danish Foreign Ministry. The ministry said the port was closed.", "Danish Foreign Ministry")]
    [InlineData("Denmark condemned the raid, as did the United States, saying it was illegal.", "United States")]
    [InlineData("Lund Shipping responded to a report that calls for a ban on its boats by saying that no boat had been lost.", "Lund Shipping")]
    [InlineData("The clerk called on Denmark for a full exchange of papers and yard spokeswoman Ida Brock complained that nobody had been asked.", "Ida Brock")]
    [InlineData("More than 350 people, who were not named, said they feared the dam.", "anonymous people")]
    [InlineData("Erik Sandholt accused the mayor of fraud. The mayor said he was innocent.", "mayor")]
    public void Identify_WhoIsDescribedOrNamedBeside_IsTheOneWhoSpeaks(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Theory]
    [InlineData("The Harbour Board of Denmark met on Monday. The Dutch watchdog said the sale would harm rivals.", "Harbour Board")]
    [InlineData("Tarnell Shipping bought two boats on Monday. The watchdog said the sale would harm rivals.", "Tarnell Shipping")]
    [InlineData("The University of Tarnow published the list on Monday. The company said the list was false.", "University of Tarnow")]
    [InlineData(
        "The Danish government met on Monday. The government's claim that the Danish government is to blame was rejected by Ida Brock.",
        "Danish government"
    )]
    [InlineData("Ida Brock said a test by a laboratory on samples taken from Mr Sandholt had proved that the steel was bad.", "Sandholt")]
    [InlineData("Ida Brock said it was too early to say whether the yard would sell.", "yard")]
    [InlineData("Erik Sandholt told to leave the yard", "Erik Sandholt")]
    public void Identify_LastNameOfAnotherKind_DoesNotSpeak(string text, string name) => (Speakers(text).LastOrDefault() ?? "").ShouldNotContain(name);

    [Fact]
    public void Identify_NamedBodyBesideItsDescription_IsOneActor() =>
        Read.Of("The Danish watchdog, the Harbour Board, opened a case.").Cast.Actors.ShouldNotContain(actor => actor.Name == "Danish watchdog");

    [Theory]
    [InlineData("The Tarnow doctors were praised by the board. They went home. The German doctors said the boy was well.", "Tarnow doctors")]
    [InlineData("The nerve agent killed two men, and Ida Brock said that it was lost.", "anonymous nerve agent")]
    public void Identify_PeopleOfAnotherStateAndSubstances_AreNotThey(string text, string name) =>
        Read.Of(text).Cast.Actors.Where(actor => actor.Name == name).ShouldAllBe(actor => actor.Mentions.Length < 2 && !actor.Anonymous);

    [Fact]
    public void Identify_SpokesmanOfAPresident_LeavesThePresidentHisOwnOffice() =>
        Read.Of("Erik Sandholt, spokesman of Danish president Ida Brock, left on Monday.")
            .Cast.Actors.First(actor => actor.Name == "Ida Brock")
            .Office.ShouldBe("president");

    [Fact]
    public void Identify_HalfAPairOfQuotationMarks_IsNoPartOfAName() =>
        Read.Of("Norway expelled two 'spies from Denmark on Monday.").Cast.Actors.ShouldAllBe(actor => !actor.Name.Contains('\''));

    [Fact]
    public void Identify_HimInWhatOneSays_IsAnother() =>
        Read.Of("Mr Collins said: “We will be contacting Erik Sandholt next week asking him to explain his remarks.”")
            .Cast.Actors.First(actor => actor.Name == "Collins")
            .Mentions.Length.ShouldBe(2);

    [Theory]
    [InlineData("President Dora Trumble fired FBI director James Comley on Tuesday. The acting head of the FBI said that Comley was liked.", "FBI acting head")]
    [InlineData("The former director of the CIA, Ola Brenn, left. The deputy director of the FBI said that work went on.", "FBI deputy director")]
    [InlineData("The former director of the CIA, Ola Brenn, left. The director of the FBI said that work went on.", "FBI director")]
    public void Identify_WhoStandsInForAnOfficeOrHoldsItElsewhere_IsAnother(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Fact]
    public void Identify_ItSaidBesideWhatIsShown_IsWhoeverTheSentenceTellsOf() =>
        Speakers(
                "Norway said it had no part in it.\n\nThe US military released a video on Friday it said showed Norway's Coast Guard removing a mast from one of the ferries."
            )
            .ShouldBe(["Norway", "US military"]);

    [Theory]
    [InlineData("Ada Brandt, director of the yard and co-chair of the council, said the ferry was safe.", "Ada Brandt")]
    [InlineData("The lead buyer and former harbour pilot Erik Lund said the ferry was safe.", "lead buyer, Erik Lund")]
    [InlineData("Department of Fisheries spokesman Erik Lund said the ferry was safe.", "Erik Lund")]
    [InlineData("Courier Editor-in-Chief Ada Brandt said the ferry was safe.", "Ada Brandt")]
    [InlineData("Another witness in the inquiry, former port adviser Ada Brandt, said the ferry was safe.", "Ada Brandt")]
    [InlineData("According to a transcript reviewed by the Courier, the ferry was overloaded.", "transcript")]
    [InlineData("The Bureau of Fisheries and Marine Resources said the ferry was safe.", "Bureau of Fisheries")]
    public void Identify_TitlesAndRoles_AreOfTheOneNamedBesideThem(string text, string speakers) => string.Join(", ", Speakers(text)).ShouldBe(speakers);

    [Theory]
    [InlineData("Foreign Relations Committee Chairman Rob Corwin (R-Tenn.) said the ferry was safe.", "Rob Corwin")]
    [InlineData("GOP Rep. Karl Berg of Hendersonville said the ferry was safe.", "Karl Berg")]
    [InlineData("Lindgren campaign manager, Jeff Weaver, has stated that the ferry was safe. Ola Lindgren did not speak.", "Jeff Weaver")]
    [InlineData("Lindgren campaign officials said the ferry was safe. Ola Lindgren did not speak.", "anonymous Lindgren campaign officials")]
    [InlineData("Former Ola Lindgren adviser Dick Morrow thinks the ferry is safe.", "Dick Morrow")]
    public void Identify_WhatStandsBesideATitledName_DoesNotSpeakInItsPlace(string text, string speaker) => Speakers(text)[0].ShouldBe(speaker);

    [Theory]
    [InlineData(
        "Michelle Dorn spoke to the Courier. She and her husband, the mayor, Barack Dorn, would help, she said. “We will be there,” Dorn told the Courier."
    )]
    [InlineData("Dorn: help is near\n\nMichelle Dorn, wife of the mayor, Barack Dorn, spoke on Monday. “We will be there,” Dorn told the Courier.")]
    public void Identify_SurnameOfTwo_IsWhoeverTheReportIntroducesFirst(string text) => Speakers(text)[^1].ShouldBe("Michelle Dorn");

    [Theory]
    [InlineData("Donald Dorn defends the charity. The Donald J. Dorn Foundation was closed. Mr. Dorn says he gave millions to it.", "Donald Dorn")]
    [InlineData("President-elect Donald Dorn won on Monday. The president-elect said he was glad.", "Donald Dorn")]
    [InlineData("President Ada Lund left. President-elect Donald Dorn won on Monday. The president said she was glad.", "Ada Lund")]
    public void Identify_BodyNamedAfterSomebodyAndOfficeNotYetHeld_AreNotMistaken(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Fact]
    public void Identify_GivenNameInTheMiddleOfAnothers_IsNotTheOther() =>
        Speakers("Cardinal Justin Francis Rigano left on Monday. Pope Francis said he was glad.").ShouldBe(["Francis"]);

    [Fact]
    public void Identify_TheHouse_IsNotTheWhiteHouse() =>
        Speakers("The White House said it was late. The House said on Monday that the bill was sound.").ShouldBe(["White House", "House"], ignoreOrder: true);

    [Theory]
    [InlineData("Per Norberg said the quay was full.", "Per Norberg")]
    [InlineData("Sunday Adebayo said the mayor had resigned.", "Sunday Adebayo")]
    [InlineData("May Lorne said she would sail.", "May Lorne")]
    [InlineData("U Thant Myo said the boats were gone.", "U Thant Myo")]
    [InlineData("Rep. L.T. Grady Jr. (D-N.M.) said the dam was safe.", "L.T. Grady")]
    [InlineData("Atty. Gen. Nell Rowe's deputy said the case was closed.", "Atty. Gen. Nell Rowe's deputy")]
    public void Identify_OddFirstNamesAndTitles_AreTheWholePerson(string text, string speaker) => Speakers(text).ShouldHaveSingleItem().ShouldEndWith(speaker);

    [Fact]
    public void Identify_OnSunday_IsNobodysFirstName() => Speakers("On Sunday Adebayo said the mayor had resigned.").ShouldBe(["Adebayo"]);

    [Fact]
    public void Identify_TheBank_IsNoTeamSpokenOfLongBefore() =>
        Speakers(
                "Corvane lost on Monday. The rain went on. The roads were closed. The schools were shut. The harbour bank said the loan was void. The charity said it was not."
            )
            .ShouldNotContain("Corvane");

    [Theory]
    [InlineData("Ardenian officials told Reuters Norland had asked for rockets.", "Norland")]
    [InlineData("A minister told AFP Norland was considering the request.", "Norland")]
    public void Identify_NewsroomThatIsTold_IsNoPartOfANameBehindIt(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Fact]
    public void Identify_TheEngineer_IsNobodyWhoSpokeBeforeOthersDid() =>
        Speakers("Siv Moe said the mill was closed. Three divers said the piers were cracked. The port engineer said the crane was lost.")
            .ShouldBe(["Siv Moe", "divers", "port engineer"]);

    [Theory]
    [InlineData("Otto Brand, a lawyer for Danil Ferr, said he would sue.", "Otto Brand", "Danil Ferr")]
    [InlineData("Ada Lund, spokeswoman for the Harbour Board, said it was late.", "Ada Lund", "Harbour Board")]
    public void Identify_WhatSomebodyIsCalledBehindHisName_SaysForWhomHeSpeaks(string text, string speaker, string principal)
    {
        Read read = Read.Of(text);

        Actor actor = read.Cast.Actors.Single(a => a.Name == speaker);
        read.Cast.Actors[actor.SpeaksFor.ShouldNotBeNull()].Name.ShouldBe(principal);
    }

    [Fact]
    public void Identify_You_IsWhoIsTold() => Speakers("“You promised you would pay,” Oskar Lind told Ada Berg.").ShouldBe(["Oskar Lind", "Ada Berg"]);

    [Fact]
    public void Identify_InterviewsWithWorkers_AreTheWorkers() =>
        Speakers("The mine was closed, according to interviews with three workers.").ShouldHaveSingleItem().ShouldContain("workers");

    [Fact]
    public void Identify_ForwardOfATeam_IsThePlayer() =>
        Speakers("Striker Danil Ferr spoke on Monday. “I am a happy man,” the Corvane forward said.").ShouldNotContain("Corvane");

    [Fact]
    public void Identify_DataThatAnAdministrationProvided_AreNotItsHead() =>
        Speakers("Ola Lindgren left. Data provided to the office by the Lindgren administration shows that the ferry was late.")
            .ShouldNotContain("Ola Lindgren");

    [Theory]
    [InlineData("The ferry left, and in October Corvane officials said the quay was safe.", "anonymous Corvane officials")]
    [InlineData("On Monday afternoon engineers said the quay was safe.", "engineers")]
    [InlineData("By evening police said 40 people had been rescued.", "police")]
    public void Identify_MomentBeforeASpeaker_IsNoPartOfHim(string text, string speaker) => Speakers(text).ShouldBe([speaker]);

    [Theory]
    [InlineData("Dozens of teachers from three schools marched through Bergen on Monday. They said they had not been paid since March.", "teachers")]
    [InlineData("The army accused the rebels of shelling the town. They said the town had been empty.", "rebels")]
    public void Identify_TheyBehindPeopleWhoSaidNothing_IsThem(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Theory]
    [InlineData("Ada Berg, 33, along with 80 other players, including the entire squad, said they would not play.", "Ada Berg", "players")]
    [InlineData("Ada Berg and 80 other players said they would not play.", "Ada Berg", "players")]
    public void Identify_ThoseWhoSayItWithSomebody_SayItToo(string text, string first, string second) => Speakers(text).ShouldBe([first, second]);

    [Fact]
    public void Identify_SomebodyCalledByHisAge_IsWhoWasNamedBefore() =>
        Speakers("That drew an outcry from Ada Berg and her crew. The 33-year-old forward said she had not agreed.").ShouldBe(["Ada Berg"]);

    [Fact]
    public void Identify_DaughterOfAnAge_IsWhoseDaughterSheIs() =>
        Speakers("Amela Joseph came. Joseph’s 14-year-old daughter said the school was closed.").ShouldHaveSingleItem().ShouldStartWith("Amela Joseph");

    [Fact]
    public void Identify_GroupBehindAnAttack_IsNotWhomItAttacked() =>
        Speakers("The thieves behind the Norrbank hack published more files. The group said it would go on.").ShouldNotContain("Norrbank");

    [Fact]
    public void Identify_ThePm_IsThePrimeMinister() =>
        Speakers("Prime Minister Oskar Lind thanked her. The PM said the quay was safe.").ShouldAllBe(name => name == "Oskar Lind");

    [Fact]
    public void Identify_OfficeBeforeASurname_IsNoGivenName() =>
        Speakers("A statement by Corvane Police Commissioner Olaf Brand was read. Earlier on Friday, Commissioner Brand said the files were gone.")
            .ShouldAllBe(name => name == "Olaf Brand");

    [Fact]
    public void Identify_MountainOfWhichSomebodySpeaks_SaysNothing() =>
        Speakers("A channel of Bergen, Kanal Nord, showed the plane. The plane went down in an area known by divers as “Tolm Mountain”, it said.")
            .ShouldNotContain("Tolm Mountain");

    [Theory]
    [InlineData("Former attorney general and justice minister Anna Berg said the files were lost.", "Anna Berg")]
    [InlineData("Former secretary general and mayor Ivo Lund denied that he had paid.", "Ivo Lund")]
    [InlineData("Velda Minister of Roads and Ports Karl Moss denied that the bridge was old.", "Karl Moss")]
    [InlineData("Minister of State for Home Ravi Belk said that nine had been booked.", "Ravi Belk")]
    [InlineData("Secretary of State for Work and Pensions Anna Berg said the plan was fair.", "Anna Berg")]
    [InlineData("Ivo Lund, Ostra SP, told the Courier that nine people were held.", "Ivo Lund")]
    [InlineData("Rosa Tind, Ostra DC, said the toll could rise.", "Rosa Tind")]
    [InlineData("Guardian Karsia understands that the order will stand.", "Guardian Karsia")]
    [InlineData("The Guardian Australia says the order will stand.", "Guardian Australia")]
    [InlineData("Nordshop plc, which has five shops in Velda, has rejected the offer.", "Nordshop plc")]
    [InlineData("Lakeside plc said the shop would close.", "Lakeside plc")]
    public void Identify_OfficesPostsAndForms_AreOfTheOneWhoIsNamed(string text, string speaker) => Speakers(text)[0].ShouldBe(speaker);

    [Theory]
    [InlineData("A lawyer for singer Bruno Tolka said the charge was false.", "Bruno Tolka's lawyer")]
    [InlineData("Newsnet reports that a spokeswoman for Governor Ivo Lund said the dam held.", "anonymous Ivo Lund's spokeswoman")]
    [InlineData("An aide to Chancellor Rosa Tind confirmed the visit.", "anonymous Rosa Tind's aide")]
    public void Identify_WhoServesATitledPerson_SpeaksForThatPerson(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Fact]
    public void Identify_NoGovernor_IsNotTheOneWhoSpeaks() =>
        Speakers("The governor of Sund, Ola Berg, spoke on Monday. \"No governor rules the tides,\" the governor said.").ShouldBe(["Ola Berg"]);

    [Theory]
    [InlineData("The National Bridge Board said the mast was cracked.", "National Bridge Board")]
    [InlineData("The National reported that the mast was cracked.", "National")]
    public void Identify_NameThatBeginsAsAPapers_IsReadWhole(string text, string speaker) => Speakers(text).ShouldBe([speaker]);

    [Fact]
    public void Identify_HisCountrysOfficials_AreNamedOnce() =>
        Speakers("Ola Berg said his country's harbour officials had warned him that the mast was cracked.")
            .ShouldNotContain(name => name.Contains("country country", StringComparison.Ordinal));

    [Fact]
    public void Identify_OfficesOfOneNameInTwoStates_AreTwo() =>
        Speakers("Tolvia's Foreign Office said the envoy would stay. Karsia's Foreign Office said he would leave.")
            .ShouldBe(["Tolvia's Foreign Office", "Karsia's Foreign Office"]);

    [Theory]
    [InlineData("Milo Ruel is in detention. Ruel snr said the player was strong.", "Ruel snr")]
    [InlineData("Milo Ruel is in detention. Ruel senior said the player was strong.", "Ruel senior")]
    public void Identify_FatherOfOneName_IsNotTheSon(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Theory]
    [InlineData("Prime Minister Denies Berg's Claim of Interference in Bank Case", "Berg said 11 people had tried to sway her.", "Berg")]
    [InlineData("Prime Minister Denies Tind's Account of Dam Talks", "Tind said the minister had known of the crack.", "Tind")]
    public void Identify_VerbInTitleCaseBeforeAName_IsNoPartOfNameOrOffice(string headline, string text, string speaker)
    {
        Read read = Read.Of(ReportReader.Read("a.txt", System.Text.Encoding.UTF8.GetBytes(headline + "\n\n" + text + " It rained.")));

        Actor actor = read.Cast.Actors[read.Cast.Speakers[^1][0]];
        actor.Name.ShouldBe(speaker);
        actor.Office.ShouldBeNull();
    }

    [Theory]
    [InlineData(
        "Harbour boss denies funding smugglers",
        "Ola Berg, who runs the port of Sund, denied on Monday that he had funded smugglers.",
        "Ola Berg",
        "Ola Berg"
    )]
    [InlineData("Opposition leader says vote was stolen", "Rosa Tind said on Monday that the vote had been stolen by the army.", "Rosa Tind", "Rosa Tind")]
    // Another thing, another person.
    [InlineData("Harbour boss denies funding smugglers", "Ola Berg denied on Monday that the quay had sunk.", "Harbour boss", "Ola Berg")]
    [InlineData("Divers say vote was stolen", "Rosa Tind said on Monday that the vote had been stolen by the army.", "divers", "Rosa Tind")]
    public void Identify_HeadlineCallsHimByWhatHeIs_IsWhoeverTheLeadNames(string headline, string text, params string[] speakers)
    {
        Read read = Read.Of(ReportReader.Read("a.txt", System.Text.Encoding.UTF8.GetBytes(headline + "\n\n" + text + " It rained.")));

        read.Cast.Speakers.Select(of => read.Cast.Actors[of[0]].Name).ShouldBe(speakers);
    }

    private static string[] Speakers(string text)
    {
        Read read = Read.Of(text);
        return [.. read.Cast.Speakers.SelectMany(speakers => speakers).Select(actor => read.Cast.Actors[actor].Name)];
    }
}
