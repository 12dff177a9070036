using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Models;

namespace OnRecord.Pairs;

/// <summary>
/// Turns the network's weight for a relation into a certainty: how often such a judgement was right on pairs of another hand, measured apart for those
/// that the composition bears out and those that it speaks against. Rising lines between measured points. Immutable.
/// </summary>
internal sealed class PairCertainty
{
    private readonly FrozenDictionary<(PairRelation, bool), (double Weight, double Certainty)[]> _lines;

    /// <exception cref="ModelFileException">A row can't be read.</exception>
    public PairCertainty(ModelFile file)
    {
        try
        {
            _lines = file.Strings(PairFields.Calibration)
                .Select(row => row.Split('\t'))
                .GroupBy(cells => (Enum.Parse<PairRelation>(cells[0], ignoreCase: true), bool.Parse(cells[1])))
                .ToFrozenDictionary(group => group.Key, group => group.Select(cells => (Number(cells[2]), Number(cells[3]))).ToArray());
        }
        catch (Exception e) when (e is FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw file.Fault($"field \"{PairFields.Calibration}\" can't be used ({e.Message})");
        }
    }

    /// <returns>The weight itself where nothing was measured.</returns>
    public double Of(PairRelation relation, bool isBorneOut, double weight)
    {
        if (!_lines.TryGetValue((relation, isBorneOut), out (double Weight, double Certainty)[]? line))
            return weight;
        if (weight <= line[0].Weight)
            return line[0].Certainty * weight / Math.Max(line[0].Weight, double.Epsilon);
        for (int i = 1; i < line.Length; i++)
        {
            if (weight > line[i].Weight)
                continue;
            double share = (weight - line[i - 1].Weight) / (line[i].Weight - line[i - 1].Weight);
            return line[i - 1].Certainty + (share * (line[i].Certainty - line[i - 1].Certainty));
        }

        return line[^1].Certainty;
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
