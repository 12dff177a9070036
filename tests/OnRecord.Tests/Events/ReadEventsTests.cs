using OnRecord.Tests.Propositions;

namespace OnRecord.Tests.Events;

/// <summary>What sentences of our own tell, read the whole way with the committed models.</summary>
public sealed class ReadEventsTests
{
    [Theory]
    [InlineData("The militia released a Norwegian ship on Tuesday.", "YIELD release actual: militia -> Norway")]
    [InlineData("The rebels stormed an army base in Kenya.", "ASSAULT attack actual: rebels -> Kenya")]
    [InlineData(
        "The Tarnow Harbour Board said it had opened an investigation into Velmar Shipping.",
        "ACCUSE investigate actual: Tarnow Harbour Board -> Velmar Shipping"
    )]
    [InlineData("Sweden said it would return the manuscripts to Norway.", "AGREE promise actual: Sweden -> Norway")]
    [InlineData("Sweden says Norway must open its ports.", "REQUEST demand actual: Sweden -> Norway")]
    [InlineData("Vera Lund called Tomas Berg on Friday.", "CONSULT call actual: Vera Lund -> Tomas Berg")]
    [InlineData("After being arrested in May, Tomas Berg left the country.", "COERCE arrest actual:  -> Tomas Berg")]
    [InlineData("The jury found Tomas Berg guilty of theft.", "ACCUSE verdict actual: jury -> Tomas Berg")]
    [InlineData("The court said Tomas Berg should be arrested and prosecuted.", "ACCUSE charge hypothetical:  -> Tomas Berg")]
    [InlineData("The attempted murder of Tomas Berg in March shook the town.", "ASSAULT attack actual:  -> Tomas Berg")]
    [InlineData("Vera Lund denied any part in the attack on Tomas Berg.", "ASSAULT attack actual:  -> Tomas Berg")]
    [InlineData("Norway to expel two Danish envoys", "SANCTION expel future:  -> Danish envoys")]
    [InlineData("Vera Lund saw no grounds for launching an investigation into Tomas Berg.", "ACCUSE investigate negated: Vera Lund -> Tomas Berg")]
    [InlineData("Vera Lund reacted to claims Tomas Berg was poisoned.", "ASSAULT attack alleged:  -> Tomas Berg")]
    [InlineData("Vera Lund regretted the allegation Tomas Berg attacked her in 2016.", "ASSAULT attack alleged: Tomas Berg -> Vera Lund")]
    [InlineData("Tomas Berg was meant to be arrested on Friday.", "COERCE arrest hypothetical:  -> Tomas Berg")]
    [InlineData("Vera Lund met Tomas Berg. Nor did she criticise Norway.", "ACCUSE criticise negated: Vera Lund -> Norway")]
    [InlineData("The army of Norway seized power on Friday.", "PROTEST overthrow actual: army of Norway -> ")]
    [InlineData("The institutions of Norway were dissolved, and the president was ousted.", "PROTEST overthrow actual:  -> president")]
    [InlineData("Council votes to close Calder Bridge to lorries", "VOTE vote actual: Council -> ")]
    [InlineData("Norway denounced Sweden's policies on Friday.", "ACCUSE criticise actual: Norway -> Sweden")]
    [InlineData("Vera Lund attacked in Tarnow home", "ASSAULT attack actual:  -> Vera Lund")]
    [InlineData("Vera Lund was severely beaten by an intruder on Friday.", "ASSAULT attack actual: intruder -> Vera Lund")]
    [InlineData("Vera Lund filed for bankruptcy protection on Friday.", "BUSINESS bankruptcy actual: Vera Lund -> ")]
    [InlineData("Vera Lund denied the charges on Friday.", "REJECT deny actual: Vera Lund -> ")]
    [InlineData("The state attorney filed charges against Tomas Berg on Friday.", "ACCUSE charge actual: state attorney -> Tomas Berg")]
    [InlineData("Tomas Berg was ousted by the board on Friday.", "COERCE dismiss actual: board -> Tomas Berg")]
    [InlineData("Norway has ousted chief executive Tomas Berg.", "COERCE dismiss actual: Norway -> Tomas Berg")]
    [InlineData("The workers strike against Norrgruvan on Friday.", "PROTEST strike actual: workers -> Norrgruvan")]
    [InlineData("Two men beat Tomas Berg on Friday.", "ASSAULT attack actual: men -> Tomas Berg")]
    [InlineData("Tomas Berg was charged with falsely reporting that he was attacked.", "ASSAULT attack alleged:  -> Tomas Berg")]
    [InlineData("Norway is acquiring Velmar Shipping for $2 billion.", "BUSINESS acquisition future: Norway -> Velmar Shipping")]
    [InlineData("Norway issued an arrest warrant for Tomas Berg.", "COERCE warrant actual: Norway -> Tomas Berg")]
    [InlineData("Norway denied entry to Tomas Berg on Friday.", "REJECT refuse actual: Norway -> Tomas Berg")]
    [InlineData("At least nine people were killed in Tarnow on Friday.", "CASUALTY death actual:  -> anonymous people")]
    [InlineData("Vera Lund welcomed Tomas Berg at the harbour on Friday.", "CONSULT visit actual: Vera Lund -> Tomas Berg")]
    [InlineData("Norway received the Danish ambassador on Friday.", "CONSULT visit actual: Norway -> Danish ambassador")]
    [InlineData("Vera Lund said she looked forward to President Berg visiting her in Tarnow.", "CONSULT visit future: Berg -> Vera Lund")]
    [InlineData("No ferry sank on Friday.", "ACCIDENT sinking negated:  -> ")]
    [InlineData("Tomas Berg said the army was not going to war with Norway.", "ASSAULT attack negated: army -> Norway")]
    [InlineData("The meeting of Vera Lund with Tomas Berg never took place.", "CONSULT meeting negated: Vera Lund -> Tomas Berg")]
    [InlineData("The police blamed the bombing of Tarnow on Norway.", "ASSAULT attack alleged: Norway -> ")]
    [InlineData("The suspension of Tomas Berg will last 90 days.", "COERCE ban actual:  -> Tomas Berg")]
    [InlineData("League suspends Norwegian chief Tomas Berg", "COERCE ban actual: League -> Tomas Berg")]
    [InlineData("Norway bombed Sweden on Friday.", "ASSAULT attack actual: Norway -> Sweden")]
    public void Of_OneSentence_TellsWhoDoesItToWhom(string text, string told) => Read.Of(text).Events.ShouldContain(told);

    [Theory]
    [InlineData("The staff wrote that Tomas Berg did not present his resignation on Friday.", "YIELD resign")]
    [InlineData("Tomas Berg did not hand in his resignation on Friday.", "YIELD resign")]
    [InlineData("Calls for the resignation of Tomas Berg grew on Friday.", "YIELD resign")]
    [InlineData("Rumours of the resignation of Tomas Berg spread on Friday.", "YIELD resign")]
    [InlineData("Mayor Vera Lund is facing fresh calls for her resignation.", "YIELD resign")]
    [InlineData("Vera Lund ruled out sacking Tomas Berg.", "COERCE dismiss")]
    [InlineData("Norway said neither its troops crossed the river nor they fired shots at Sweden.", "ASSAULT")]
    [InlineData("In no moment did Vera Lund consent to the sale.", "AGREE")]
    [InlineData("It is not clear whether the pilots are dead or alive.", "CASUALTY")]
    [InlineData("The two men are not dead.", "CASUALTY")]
    [InlineData("Nobody was killed in the attack.", "CASUALTY")]
    [InlineData("The row has threatened to derail Norwegian cooperation with Sweden.", "COOPERATE")]
    [InlineData("To appoint and then sack both your minister and chancellor is chaos, Vera Lund said.", "COERCE dismiss")]
    public void Of_WhatIsDeniedOrOnlyThoughtOf_DidNotHappen(string text, string type) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.StartsWith(type, StringComparison.Ordinal) || !e.Contains("actual", StringComparison.Ordinal));

    [Theory]
    [InlineData("Berg: Sweden stabbed Norway in back by downing jet")]
    [InlineData("Sweden stabbed Norway in the back, Tomas Berg said on Friday.")]
    [InlineData("Norway joined the war in Kenya in March.")]
    [InlineData("Norway's war on drugs began in May.")]
    [InlineData("Critics attacked Tomas Berg over his plans on Friday.")]
    [InlineData("Tomas Berg was attacked in the press on Friday.")]
    public void Of_FigureOfSpeech_AttacksNobody(string text) => Read.Of(text).Events.ShouldAllBe(e => !e.StartsWith("ASSAULT", StringComparison.Ordinal));

    [Theory]
    [InlineData("A man stabbed Tomas Berg in the back on Friday.", "ASSAULT attack actual: man -> Tomas Berg")]
    [InlineData("Velmar has fired thousands of employees.", "COERCE dismiss actual: Velmar -> employees")]
    public void Of_WhatLooksLikeAFigureOfSpeech_Happened(string text, string told) => Read.Of(text).Events.ShouldContain(told);

    [Theory]
    // What it is done to, or the word that it is a part of, says that it is another thing.
    [InlineData("Agents executed search warrants at the house of Tomas Berg on Monday.", "ASSAULT")]
    [InlineData("A warrant was executed at Velmar's office on Monday.", "ASSAULT")]
    [InlineData("Velmar's program captures data from customers in Norway.", "COERCE")]
    [InlineData("Vera Lund faces questions over the data that Velmar's program captures from customers.", "COERCE")]
    [InlineData("Norway has suspended its commitments under the pact.", "COERCE ban")]
    [InlineData("Velmar ignored a crack in the hull.", "REJECT")]
    [InlineData("Tomas Berg took action after he learned of the leak from Velmar.", "ACCUSE sue")]
    [InlineData("Vera Lund has ruled out a mistake by Velmar.", "JUSTICE")]
    [InlineData("Norway has threatened to press charges against Tomas Berg.", "REQUEST")]
    [InlineData("The union reinforced the impression that it would wait.", "MOBILIZE")]
    [InlineData("Tomas Berg was indicted on bribe-taking charges in Norway.", "BUSINESS")]
    [InlineData("Tomas Berg was indicted on Monday by investigating magistrates.", "ACCUSE investigate")]
    public void Of_AnotherSenseOfTheWord_HappensNot(string text, string type) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.StartsWith(type, StringComparison.Ordinal));

    [Theory]
    [InlineData("Police arrested Tomas Berg and seized the data on Monday.", "COERCE arrest actual: police -> Tomas Berg")]
    [InlineData("Norway has ignored a demand by Sweden to hand over the ship.", "REJECT refuse actual: Norway -> Sweden")]
    public void Of_TheSenseOfTheWord_Happens(string text, string told) => Read.Of(text).Events.ShouldContain(told);

    [Fact]
    public void Of_PleaBehindAfter_IsOfTheAccused() =>
        Read.Of(
                "Justice Brandt set a date after Tomas Berg pleaded not guilty. Justice Brandt left after Vera Lund and her brother, Olaf Lund, pleaded not guilty."
            )
            .Events.ShouldAllBe(e => !e.Contains("Brandt", StringComparison.Ordinal));

    [Theory]
    [InlineData("Two tankers were attacked in the Gulf of Oman on Monday.")]
    [InlineData("Two tankers were attacked in the Bay of Lund on Monday.")]
    public void Of_WhereItWas_IsNotWhomItBefell(string text) => Read.Of(text).Events.ShouldAllBe(e => e.EndsWith("-> ", StringComparison.Ordinal));

    [Theory]
    [InlineData("The army blatantly fired threats at the guards on Friday.", "COERCE dismiss")]
    [InlineData("The images showed Vera Lund being lifted by Tomas Berg.", "YIELD ease")]
    [InlineData("A number of Norway's staff, with the exception of Tomas Berg, have resigned.", "YIELD resign actual: Norway")]
    [InlineData("The ministry is to launch a review of police dismissals following Baroness Berg's report.", "COERCE dismiss")]
    [InlineData("Rebels told reporters that their forces shot both pilots dead.", "CASUALTY death actual:  -> rebels")]
    [InlineData("The commissioner blamed the attack on Kenyan hackers.", "ASSAULT attack alleged:  -> ")]
    public void Of_WhoeverStandsNear_IsNotTheOneToWhomItHappens(string text, string told) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.StartsWith(told, StringComparison.Ordinal));

    [Fact]
    public void Of_UnnamedGroup_IsNobodyWhoIsNamed() =>
        Read.Of("Velmar Shipping has confirmed that its data have been stolen. Velmar Shipping said that the unnamed group hacked into its system.")
            .Events.ShouldAllBe(e =>
                !e.StartsWith("COERCE cyberattack actual: Velmar", StringComparison.Ordinal)
                && !e.StartsWith("COERCE cyberattack alleged: Velmar", StringComparison.Ordinal)
            );

    [Theory]
    [InlineData("The Helm bill is dead, Vera Lund said.")]
    [InlineData("The pact was dead in the water on Friday.")]
    public void Of_WhatNeverLived_DoesNotDie(string text) => Read.Of(text).Events.ShouldAllBe(e => !e.Contains("death", StringComparison.Ordinal));

    [Theory]
    [InlineData("The captain of a ferry which sank, killing nine people, rejected the claims on Monday.")]
    [InlineData("The captain of a ferry which sank in the strait killing nine people blamed a storm.")]
    public void Of_WhatAThingDoes_IsNotDoneByWhoIsNamedBeforeIt(string text) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.Contains("killing actual: captain") && !e.Contains("sinking actual:  -> captain"));

    [Theory]
    [InlineData("\"The finding of the Norwegian police is that Tomas Berg has been killed,\" an official said.")]
    public void Of_FindingOfThePolice_IsNotWhatHappensToThem(string text) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.EndsWith("police", StringComparison.Ordinal));

    [Theory]
    [InlineData("Vera Lund denied that she attacked Tomas Berg.")]
    [InlineData("Vera Lund denied attacking Tomas Berg outside the court.")]
    [InlineData("Vera Lund rejected the claim that her men had kidnapped Tomas Berg.")]
    [InlineData("There is no evidence that Vera Lund attacked Tomas Berg.")]
    [InlineData("It is not true that Vera Lund attacked Tomas Berg.")]
    [InlineData("Claims that Vera Lund attacked Tomas Berg are false.")]
    [InlineData("Vera Lund is said to have assaulted Tomas Berg.")]
    [InlineData("Tomas Berg accused Vera Lund of stealing the painting from the museum.")]
    [InlineData("According to the indictment, Vera Lund laundered money for the gang.")]
    [InlineData("A witness claimed Vera Lund robbed the bank.")]
    [InlineData("Vera Lund, who is accused of killing Tomas Berg in March, said nothing.")]
    [InlineData("The paper reported that Vera Lund had poisoned Tomas Berg.")]
    [InlineData("She reacted with disbelief on Monday to reports that Vera Lund murdered Tomas Berg in the harbour.")]
    public void Of_WrongThatIsDeniedOrAlleged_IsNoFact(string text) =>
        Read.Of(text)
            .Events.Where(e => e.StartsWith("ASSAULT", StringComparison.Ordinal) || e.StartsWith("CRIME", StringComparison.Ordinal))
            .ShouldAllBe(e => !e.Contains(" actual:"));

    [Theory]
    [InlineData("Vera Lund called Tomas Berg a liar on Friday.", "CONSULT")]
    [InlineData("Vera Lund called the deeds of Norway unacceptable.", "CONSULT")]
    [InlineData("The state has demonstrated that Vera Lund took no part.", "PROTEST")]
    [InlineData("Norrgruvan rallied 3 percent on Friday.", "PROTEST")]
    [InlineData("Vera Lund was accused of committing fraud in Norway.", "AGREE")]
    [InlineData("Norrgruvan has the power to kill mega-deals of Velmar Shipping.", "ASSAULT")]
    [InlineData("Norrgruvan received a new proposal from Velmar Shipping on Friday.", "CONSULT")]
    [InlineData("Vera Lund was charged with filing a false report on Friday.", "BUSINESS")]
    [InlineData("Police questioned Tomas Berg on Friday.", "ACCUSE")]
    [InlineData("Tomas Berg surrendered his passport to the police on Friday.", "YIELD")]
    [InlineData("Norway is waging a trade war on Sweden.", "ASSAULT")]
    [InlineData("Tomas Berg had a heart attack in Norway on Friday.", "ASSAULT")]
    [InlineData("The harbour museum in Tarnow reopened its doors to the public on Friday.", "AID")]
    [InlineData("The Harbour Museum reopened on Friday, and Vera Lund came.", "YIELD")]
    [InlineData("Tomas Berg hired a defence lawyer on Friday.", "OFFICE")]
    [InlineData("A Norrgruvan capsule failed to reach the station of Velmar Shipping on Friday.", "REJECT")]
    public void Of_WordsInAnotherSense_TellNoSuchThing(string text, string type) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.StartsWith(type, StringComparison.Ordinal));

    [Theory]
    [InlineData("A train derailed near Tarnow on Friday, killing three people and injuring dozens of others.")]
    [InlineData("A group was among the people who were aboard a Velmar train that derailed after hitting a truck in Norway.")]
    [InlineData("A strong earthquake hit Norway on Friday, killing thousands in the north.")]
    [InlineData("Tomas Berg was charged with assault and robbery on Friday.")]
    [InlineData("The derailment in Tarnow killed three people on Friday.")]
    [InlineData("A train derailed on Friday after hitting a truck in Norway.")]
    public void Of_AccidentOrCharge_IsNoAttack(string text) => Read.Of(text).Events.ShouldAllBe(e => !e.StartsWith("ASSAULT", StringComparison.Ordinal));

    [Theory]
    [InlineData("Vera Lund was arrested, and one of her sons was expelled on Friday.", "SANCTION expel actual:  -> Vera Lund")]
    [InlineData("Vera Lund supporters stormed the harbour of Tarnow on Friday.", "ASSAULT attack actual: Vera Lund -> ")]
    [InlineData("Norway called for an end of the raids of Sweden.", "REQUEST ask actual: Norway -> Sweden")]
    [InlineData("He hit Vera Lund before the guards arrested him, Tomas Berg said.", "COERCE arrest actual: guards -> Tomas Berg")]
    public void Of_OthersThanTheOneNamed_AreNotHe(string text, string told) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.StartsWith(told, StringComparison.Ordinal));

    [Fact]
    public void Of_OccasionThatIsAnnounced_IsYetToCome() => Read.Of("World Cup to open on Friday in Norway").Events.ShouldAllBe(e => e.Contains(" future:"));

    [Fact]
    public void Of_WhoeverDoesTheSame_IsNotTheOneToWhomItIsDone() =>
        Read.Of("Norway condemned the raid, as did the United States, saying it was illegal.").Events.ShouldAllBe(e => !e.Contains("-> United States"));

    [Fact]
    public void Of_PoliticalParty_IsNoOccasion() =>
        Read.Of("The party in Norway said on Friday that it would vote against the plan.")
            .Events.ShouldAllBe(e => !e.StartsWith("OCCASION", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Harbour Board has sued to block Velmar Shipping's takeover of Norrgruvan.", "REJECT")]
    [InlineData("Tomas Berg was found guilty of conspiracy to defraud investors.", "CRIME")]
    [InlineData("The council voted 4-0 to approve the plan of Norrgruvan.", "APPROVAL")]
    [InlineData("Vera Lund ordered the arrest of Tomas Berg.", "COERCE")]
    [InlineData("The merger of Velmar Shipping and Norrgruvan has been beset with obstacles.", "BUSINESS")]
    [InlineData("Velmar Shipping has dropped its plan to buy Norrgruvan.", "PROPOSE")]
    [InlineData("Protesters stormed the office, demanding he resign.", "YIELD")]
    [InlineData("Norrgruvan expressed interest in acquiring Velmar Shipping.", "BUSINESS")]
    [InlineData("Velmar Shipping has reached no agreement with Norrgruvan.", "AGREE")]
    [InlineData("Vera Lund is willing to go to Norway.", "AGREE")]
    [InlineData("Norrgruvan amended its plan for the harbour of Tarnow.", "PROPOSE")]
    public void Of_WhatIsOnlyMeant_IsNoFact(string text, string type) =>
        Read.Of(text).Events.Where(e => e.StartsWith(type, StringComparison.Ordinal)).ShouldAllBe(e => !e.Contains(" actual:") && !e.Contains(" future:"));

    [Theory]
    [InlineData("Norway managed to expel two Danish envoys.", "SANCTION expel actual:")]
    [InlineData("Norway was forced to expel two Danish envoys.", "SANCTION expel actual:")]
    [InlineData("Vera Lund flew to Oslo to meet Tomas Berg.", "CONSULT meeting future: Vera Lund -> Tomas Berg")]
    [InlineData("Tomas Berg is believed to have died in the flood.", "CASUALTY death alleged:")]
    [InlineData("It is feared that Tomas Berg has died.", "CASUALTY death alleged:")]
    [InlineData("Tomas Berg faces trial in Norway.", "JUSTICE trial future:")]
    [InlineData("Tomas Berg fled only hours before he was to step down.", "YIELD resign future:")]
    [InlineData("The drivers of Norrgruvan began a six-day strike on Friday.", "PROTEST strike actual:")]
    public void Of_WordsAbove_SayWhetherItHappened(string text, string told) =>
        Read.Of(text).Events.ShouldContain(e => e.StartsWith(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("A storm of criticism hit Vera Lund on Friday.", "DISASTER")]
    [InlineData("The talks between Norway and Sweden collapsed on Friday.", "ACCIDENT")]
    [InlineData("Experts say it hit the town of Tarnow in Norway.", "ASSAULT")]
    [InlineData("The crisis hit Norway in May.", "ASSAULT")]
    [InlineData("Glass had fallen from buildings into the street.", "ACCIDENT")]
    [InlineData("Vera Lund is taking over the position of Tomas Berg.", "BUSINESS")]
    [InlineData("Velmar Shipping acquired the data of Norrgruvan's clients.", "BUSINESS")]
    [InlineData("The prosecutor called two witnesses to the stand on Friday.", "CONSULT")]
    [InlineData("Vera Lund and Norrgruvan declined to comment.", "REJECT")]
    [InlineData("The officials asked not to be named.", "REQUEST")]
    [InlineData("The jury returned to court on Friday.", "YIELD")]
    [InlineData("Vera Lund backed out of her deal with Norrgruvan.", "SUPPORT")]
    [InlineData("Tomas Berg insisted that Vera Lund is innocent.", "REQUEST")]
    [InlineData("Velmar Shipping elected to extend the lease on Friday.", "VOTE")]
    [InlineData("First responders pulled two bodies from the house.", "YIELD")]
    [InlineData("War broke out in Norway in May.", "CRIME")]
    [InlineData("Vera Lund asked Tomas Berg questions about rockets.", "REQUEST")]
    [InlineData("Tomas Berg is expected to appeal his conviction.", "REQUEST")]
    [InlineData("Norrgruvan said so in a press release.", "YIELD")]
    [InlineData("The rail union of Norway announced a six-day strike.", "ASSAULT")]
    [InlineData("Vera Lund took over from Tomas Berg in 2009.", "BUSINESS")]
    [InlineData("The move is threatening the rule of the family in Norway.", "THREATEN")]
    [InlineData("Velmar Shipping will charge its customers higher fares.", "ACCUSE")]
    [InlineData("The hospital in Tarnow received 28 patients on Friday.", "CONSULT")]
    [InlineData("Vera Lund beat Tomas Berg in the final on Friday.", "ASSAULT")]
    [InlineData("Crowds of people in Tarnow exploded in jubilation.", "ACCIDENT")]
    [InlineData("Vera Lund was searching for a ploy to ease her isolation.", "AID")]
    [InlineData("“It was very loud,” recalled one passenger from Norway.", "COERCE")]
    [InlineData("The earnings of Norrgruvan were hurt by the costs.", "CASUALTY")]
    [InlineData("Asked whether Norway had paid, Vera Lund did not answer.", "REQUEST")]
    [InlineData("In her ruling, the judge gave a nod to Vera Lund.", "YIELD")]
    [InlineData("The train of Velmar Shipping was travelling to Tarnow when it hit a truck.", "CONSULT")]
    [InlineData("Religious leaders in Norway pleaded for calm.", "JUSTICE")]
    [InlineData("The council helped Norway win the race.", "AID")]
    [InlineData("Companies that ignore the sanctions against Norway are many.", "REJECT")]
    [InlineData("Measures were taken against Danish companies that ignore the sanctions against Norway.", "REJECT")]
    [InlineData("Vera Lund suggested that Norway has paid.", "PROPOSE")]
    [InlineData("Vera Lund has amassed enough material to sue Norway.", "MOBILIZE")]
    [InlineData("Protesters burned tyres in Norway on Friday.", "ASSAULT")]
    [InlineData("She had been in Norway before the Games.", "OCCASION")]
    [InlineData("Tallies released by Norway's election office showed that Vera Lund had won.", "YIELD")]
    public void Of_FigureOfSpeech_TellsNoSuchThing(string text, string type) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.StartsWith(type, StringComparison.Ordinal));

    [Theory]
    [InlineData("A deadly quake killed nine people in Norway.", "CASUALTY death")]
    [InlineData("Norway's Civil Defence warned residents to seek higher ground.", "THREATEN warn")]
    [InlineData("Vera Lund sued Norway on Friday.", "ACCUSE sue")]
    [InlineData("Vera Lund condemned Norway on Friday.", "ACCUSE criticise")]
    [InlineData("Police seized the trawler of Velmar Shipping on Friday.", "COERCE seizure")]
    [InlineData("Nine people were rescued from the sea.", "AID rescue")]
    public void Of_Kinds_GoByWhatHappened(string text, string told) => Read.Of(text).Events.ShouldContain(e => e.StartsWith(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("“He murdered my sister,” Ada Brandt said of Tomas Berg.", "killing alleged: Ada Brandt")]
    [InlineData("Captain arrested in Norway ferry disaster", "arrest actual: Captain")]
    [InlineData("The council voted 4-0 for the plan, according to a Reuters report.", "-> Reuters")]
    [InlineData("Vera Lund lambasted Tarnow-based Norrgruvan's response.", "Tarnow")]
    [InlineData("The billionaire Vera Lund stands accused of damaging Norrgruvan.", "accuse actual: Vera Lund")]
    [InlineData("Norrgruvan has promised to show that the sale will benefit the Harbour Board.", "-> Harbour Board")]
    [InlineData("The Harbour Board's verdict should send a strong signal that Norway will act, said Vera Lund.", "REQUEST demand")]
    public void Of_WhoIsOnlyNamedBeside_TakesNoPart(string text, string told) => Read.Of(text).Events.ShouldAllBe(e => !e.Contains(told));

    [Fact]
    public void Of_TwoWhoAccuseAnother_OnlyTheAccusedIsNamed() =>
        Read.Of("Vera Lund accused Norrmark of firing its guards.").Events.ShouldAllBe(e => !e.EndsWith("-> guards"));
}
