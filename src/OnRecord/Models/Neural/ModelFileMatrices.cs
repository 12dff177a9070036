namespace OnRecord.Models.Neural;

internal static class ModelFileMatrices
{
    /// <summary>A field as a matrix that is ready to multiply with.</summary>
    public static PackedMatrix Matrix(this ModelFile file, string name, int rows, int columns) => new(file.Table(name, rows, columns));
}
