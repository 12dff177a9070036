using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>Interviews without labels, read with the committed models (issue 13).</summary>
public sealed class InterviewsTests
{
    private static readonly string[] Questions = ["Did you sign the order that closed the lock?", "Who told you to, then?", "What will you do about it now?"];

    private static readonly string[] Answers =
    [
        "I did sign it. Nobody asked me why.",
        "The clerk told me to. I have his letter here, and I will show it to the court.",
        "I will appeal. My lawyer says that we have a case.",
    ];

    [Theory]
    [InlineData("An interview with Ilse Brandt\n\nThe lock at Ellmar has been closed for a month, and ships are turned back every day.")]
    [InlineData("‘I will appeal’\n\nThe head of the water board, Ilse Brandt, spoke to the Ellmar Courier about the lock that she closed.")]
    [InlineData("‘I will appeal’\n\nWe spoke to the head of the water board, Ilse Brandt, about the lock and her quarrel with Tom Hale.")]
    [InlineData("‘I will appeal’\n\nBy Ada Krone\n\nAda Krone sat down with Ilse Brandt, the head of the water board, to talk of the lock.")]
    [InlineData("Q&A: Ilse Brandt\n\nThe lock at Ellmar has been closed for a month, and ships are turned back every day.")]
    public void Find_AnswersBelowQuestions_AreOfWhomTheHeadNames(string head)
    {
        IReadOnlyList<Said> all = Said.In(head + "\n\n" + Alternating("{0}"));

        foreach (string answer in Answers)
            Said.SpeakersOf(all, answer).ShouldBe(["Ilse Brandt"]);
        all.Where(said => Questions.Contains(said.Words)).ShouldAllBe(said => said.Speaker != "Ilse Brandt" && said.Act == Act.Ask);
        all.ShouldContain(said => said.IsInside && said.Words.Contains("we have a case", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Interview: Ilse Brandt and Tom Hale\n\nThe lock at Ellmar has been closed for a month, and ships are turned back every day.")]
    [InlineData("‘I will appeal’\n\nWe spoke to Ilse Brandt and Tom Hale about the lock at Ellmar, which has been closed for a month.")]
    [InlineData("‘I will appeal’\n\nIlse Brandt met Tom Hale in May. The lock at Ellmar has been closed for a month since.")]
    [InlineData("‘I will appeal’\n\nIlse Brandt spoke to Tom Hale about the lock at Ellmar, which has been closed for a month.")]
    public void Find_WhereTwoMayBeMeantOrNobodyIs_TheAnswersAreOfNobody(string head)
    {
        IReadOnlyList<Said> all = Said.In(head + "\n\n" + Alternating("{0}").Replace("Who told you to", "Why did you", StringComparison.Ordinal));

        foreach (string answer in Answers)
            Said.SpeakersOf(all, answer).ShouldBe([null]);
    }

    [Fact]
    public void Find_QuestionsInBold_AreThePaperS()
    {
        Said[] all =
        [
            .. Said.In(
                "Ellmar Courier\n\n3 May 2022\n\n‘I will appeal’\n\nIlse Brandt spoke to the Ellmar Courier about the lock that she closed.\n\n"
                    + Alternating("**{0}**")
            ),
        ];

        all.Where(said => said.Act == Act.Ask && !said.IsInside)
            .Select(said => (said.Speaker ?? "", said.Words))
            .ShouldBe(Questions.Select(question => ("Ellmar Courier", question)));
    }

    [Fact]
    public void Find_AnExplainer_HasNoTurns()
    {
        const string Explainer =
            "What we know about the lock\n\nThe lock at Ellmar was closed on Monday by its head, Ilse Brandt, who spoke to reporters.\n\nWhy was it closed?\n\nThe water board said that the gates were rotten.\n\nWho pays for it?\n\nThe county pays, Brandt said.\n\nWhat happens next?\n\nWe do not know. Brandt said that she would appeal.";

        Said.In(Explainer).ShouldAllBe(said => said.Source != null || said.IsInside);
    }

    private static string Alternating(string layout) =>
        string.Join(
            "\n\n",
            Questions.Zip(Answers, (question, answer) => string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, question) + "\n\n" + answer)
        );
}
