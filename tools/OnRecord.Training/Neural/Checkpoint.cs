using System.Runtime.InteropServices;
using OnRecord.Models;

namespace OnRecord.Training.Neural;

/// <summary>A training run's state in one file: parameters, moments, steps, dice, and what else the run counts.</summary>
internal static class Checkpoint
{
    private const string StateField = "state";

    public static void Write(string path, IReadOnlyList<Parameter> parameters, AdamOptimizer optimizer, Dice dice, params ReadOnlySpan<long> counters)
    {
        var writer = new ModelFileWriter();
        foreach (Parameter parameter in parameters)
        {
            writer.Add(parameter.Name, parameter.Rows, parameter.Columns, parameter.Value);
            writer.Add(parameter.Name + ".m", parameter.Rows, parameter.Columns, parameter.FirstMoment);
            writer.Add(parameter.Name + ".v", parameter.Rows, parameter.Columns, parameter.SecondMoment);
        }

        long[] state = [optimizer.Steps, (long)dice.State, .. counters];
        writer.AddRaw(StateField, state.Length, 1, MemoryMarshal.AsBytes<long>(state));
        writer.Write(path + ".part");
        File.Move(path + ".part", path, overwrite: true);
    }

    /// <returns>The counters that were written.</returns>
    public static long[] Read(string path, IReadOnlyList<Parameter> parameters, AdamOptimizer optimizer, Dice dice)
    {
        ModelFile file = ModelFile.Read(path);
        foreach (Parameter parameter in parameters)
        {
            file.Floats(parameter.Name, parameter.Rows, parameter.Columns).CopyTo(parameter.Value.AsSpan());
            file.Floats(parameter.Name + ".m", parameter.Rows, parameter.Columns).CopyTo(parameter.FirstMoment.AsSpan());
            file.Floats(parameter.Name + ".v", parameter.Rows, parameter.Columns).CopyTo(parameter.SecondMoment.AsSpan());
        }

        ReadOnlySpan<long> state = MemoryMarshal.Cast<byte, long>(file.Raw(StateField));
        optimizer.Steps = (int)state[0];
        dice.State = (ulong)state[1];
        return state[2..].ToArray();
    }
}
