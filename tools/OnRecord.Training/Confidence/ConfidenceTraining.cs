using OnRecord.Analysis.Confidence;
using OnRecord.Training.Ledger;

namespace OnRecord.Training.Confidence;

/// <summary>Teaches how sure a statement is by what readers said of those of real reports, and measures it on reports that it is not taught by.</summary>
internal sealed class ConfidenceTraining(IReadOnlyList<JudgedRow> rows)
{
    private const int Folds = 10;

    /// <summary>Pull weights to zero, in statements; a word that few statements have says less than a sign that many have.</summary>
    private const double Ridge = 20,
        WordRidge = 80;

    /// <summary>A statement of a report that no rule was made on, in others: rules are right more often where they were made, and promise too much elsewhere. The
    /// best log loss of 1, 3 and 5 on affairs left out.</summary>
    private const double Unseen = 3;

    public ConfidenceModel Fit() => Fit(rows);

    /// <summary>Each row with the probability that it is given by what all other folds teach; a report is in one fold, and all reports of an affair that no rule
    /// was made on.</summary>
    public IReadOnlyList<(JudgedRow Row, double Right)> Judge()
    {
        string[] reports = [.. rows.Select(Group).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> folds = reports.Select((report, i) => (report, i)).ToDictionary(r => r.report, r => r.i % Folds, StringComparer.Ordinal);
        return
        [
            .. Enumerable
                .Range(0, Folds)
                .AsParallel()
                .AsOrdered()
                .SelectMany(fold =>
                {
                    ConfidenceModel model = Fit([.. rows.Where(r => folds[Group(r)] != fold)]);
                    return rows.Where(r => folds[Group(r)] == fold).Select(r => (r, model.Right(r.Signs))).ToArray();
                }),
        ];
    }

    private static string Group(JudgedRow row) => row.Affair ?? row.Report;

    private static ConfidenceModel Fit(IReadOnlyList<JudgedRow> taught) =>
        new(
            LogisticRegression.Fit(
                [.. taught.Select(r => (Values(r), r.IsRight, r.Affair is null ? 1.0 : Unseen))],
                ConfidenceSigns.Columns,
                column => column < ConfidenceSigns.Known ? Ridge : WordRidge
            )
        );

    private static float[] Values(JudgedRow row)
    {
        var values = new float[ConfidenceSigns.Columns];
        foreach ((int column, float value) in row.Signs)
            values[column] = value;
        return values;
    }
}
