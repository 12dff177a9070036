using OnRecord.Training.Ledger;

namespace OnRecord.Training.Tests.Ledger;

public sealed class MarkedReportsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord-marked").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_MarkedPositions_StandWhereTheirWordsDo()
    {
        File.WriteAllText(
            Path.Combine(_folder, "01.txt"),
            """
            ### The Harrow Post, 4 May 2021
            Quarrel over a letter

            [K1+|The ministry took the letter in March], Ada Brandt said.

            "[K1-|No letter came in March]," the minister said. He [K2 0|would not speak of April].

            ### The Selby Star, 5 May 2021
            Nobody was hurt

            The harbour was closed on Monday, and [K1?|there is no sign of a leak], Per Lund said.
            """
        );

        GoldHeap heap = MarkedReports.Read(_folder, OnRecordReader.Load()).ShouldHaveSingleItem();

        heap.Records.Count.ShouldBe(2);
        heap.Positions.Select(p => (p.Claim, p.SpeaksFor, Words(heap, p)))
            .ShouldBe([
                ("01-1.txt:K1", true, "The ministry took the letter in March"),
                ("01-1.txt:K1", false, "No letter came in March"),
                ("01-1.txt:K2", null, "would not speak of April"),
                ("01-2.txt:K1", false, "there is no sign of a leak"),
            ]);
    }

    private static string Words(GoldHeap heap, GoldPosition position) =>
        position.Span.In(heap.Records.First(r => r.Report.Source == position.File).Report.Text).ToString();
}
