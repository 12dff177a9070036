using OnRecord.Language;
using OnRecord.Models;

namespace OnRecord.Training.Language;

/// <summary>What a <see cref="NameField"/> learned.</summary>
internal sealed record NameTables(float[] Words, float[] Steps)
{
    /// <summary>Adds both to a model file, in bytes.</summary>
    public void Write(ModelFileWriter writer)
    {
        writer.AddBytes(NameField.WordTable, Words.Length / NameLabels.Classes, NameLabels.Classes, Words);
        writer.AddBytes(NameField.StepTable, Steps.Length / NameField.Pairs, NameField.Pairs, Steps);
    }
}
