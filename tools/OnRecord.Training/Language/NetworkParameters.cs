using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Training.Neural;

namespace OnRecord.Training.Language;

/// <summary>All that the network learns, by the names under which the library reads it.</summary>
internal sealed class NetworkParameters
{
    public NetworkParameters(NetworkSize size, IReadOnlyList<string> xpos, IReadOnlyList<string> relations, int vectorLength, int shards, Dice dice)
    {
        Size = size;
        Xpos = xpos;
        Relations = relations;
        InputLength = vectorLength + WordShape.Size;
        Tables =
        [
            .. WordShape.Tables.Select(table => new Parameter("table." + table.Name, table.Buckets, table.Size, shards, sparse: true).Scatter(dice, 0.1f)),
        ];
        First = new BiLstmParameters("first", InputLength, size.Units, shards, dice);
        Second = new BiLstmParameters("second", 2 * size.Units, size.Units, shards, dice);
        TagCount = xpos.Count + Enum.GetValues<Upos>().Length + NameLabels.Count;
        Tags = new Parameter("tags", 2 * size.Units, TagCount, shards).Scatter(dice);
        TagBias = new Parameter("tags.bias", 1, TagCount, shards);
        int views = 2 * (size.Arc + size.Relation);
        Views = new Parameter("views", 2 * size.Units, views, shards).Scatter(dice);
        ViewBias = new Parameter("views.bias", 1, views, shards);
        Arcs = new Parameter("arcs", size.Arc, size.Arc, shards).Scatter(dice);
        ArcBias = new Parameter("arcs.bias", 1, size.Arc, shards);
        RelationWeights = new Parameter("relations", size.Relation, relations.Count * size.Relation, shards).Scatter(dice, MathF.Sqrt(3f / size.Relation) / 2);
        RelationBias = new Parameter("relations.bias", 1, relations.Count * size.Relation, shards);
        Root = new Parameter("root", 1, size.Arc + size.Relation, shards).Scatter(dice, 0.1f);
        All = [.. Tables, .. First.All, .. Second.All, Tags, TagBias, Views, ViewBias, Arcs, ArcBias, RelationWeights, RelationBias, Root];
    }

    public NetworkSize Size { get; }

    public IReadOnlyList<string> Xpos { get; }

    public IReadOnlyList<string> Relations { get; }

    public int InputLength { get; }

    public int TagCount { get; }

    public Parameter[] Tables { get; }

    public BiLstmParameters First { get; }

    public BiLstmParameters Second { get; }

    public Parameter Tags { get; }

    public Parameter TagBias { get; }

    public Parameter Views { get; }

    public Parameter ViewBias { get; }

    public Parameter Arcs { get; }

    public Parameter ArcBias { get; }

    public Parameter RelationWeights { get; }

    public Parameter RelationBias { get; }

    public Parameter Root { get; }

    public IReadOnlyList<Parameter> All { get; }

    /// <summary>Adds everything to a model file: tables in bytes, the rest in half precision.</summary>
    public void Write(ModelFileWriter writer)
    {
        writer.Add("xpos", [.. Xpos]);
        writer.Add("relation.names", [.. Relations]);
        foreach (Parameter table in Tables)
            writer.AddBytes(table.Name, table.Rows, table.Columns, table.Value);
        foreach (Parameter parameter in All.Except(Tables))
            writer.AddHalf(parameter.Name, parameter.Rows, parameter.Columns, parameter.Value);
    }
}
