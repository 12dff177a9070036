using System.Runtime.InteropServices;
using Onnx;
using OnRecord.Models;
using OnRecord.Pairs;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace OnRecord.PairTraining;

/// <summary>
/// BERT's encoder (Devlin et al. 2019) in the size of MiniLM: 6 layers, 384 wide, 12 heads. Takes its first weights from an ONNX file. Matrix products
/// are in bfloat16, all else in single precision.
/// </summary>
internal sealed class Encoder
{
    public const int Layers = 6,
        Width = PairNetwork.Width,
        Heads = 12,
        Inner = 1536;

    private const double Tiny = 1e-12;

    private readonly Weights _weights;

    public Encoder(Weights weights, string onnx)
    {
        _weights = weights;
        var file = new Pretrained(onnx);
        weights.Add("word", file.Get("embeddings.word_embeddings.weight"), learns: false);
        Tensor segments = file.Get("embeddings.token_type_embeddings.weight");
        weights.Add("place", file.Get("embeddings.position_embeddings.weight") + segments[0], learns: false);
        weights.AddZero("shape", WordPieces.Shapes, Width);
        weights.AddZero("kind", PairMarks.Kinds, Width);
        weights.AddZero("scope", PairMarks.Scopes, Width);
        weights.Add("segment", segments[1] - segments[0]);
        AddNorm("embed", "embeddings.LayerNorm");
        for (int i = 0; i < Layers; i++)
        {
            string from = $"encoder.layer.{i}.",
                self = from + "attention.self.";
            string[] parts = ["query.bias", "key.bias", "value.bias"];
            weights.Add($"{i}.qkv.w", cat([.. parts.Select(part => file.MatrixBefore(self + part))]));
            weights.Add($"{i}.qkv.b", cat([.. parts.Select(part => file.Get(self + part))]));
            foreach (
                (string mine, string theirs) in new[]
                {
                    ("out", "attention.output.dense.bias"),
                    ("up", "intermediate.dense.bias"),
                    ("down", "output.dense.bias"),
                }
            )
            {
                weights.Add($"{i}.{mine}.w", file.MatrixBefore(from + theirs));
                weights.Add($"{i}.{mine}.b", file.Get(from + theirs));
            }

            AddNorm($"{i}.first", from + "attention.output.LayerNorm");
            AddNorm($"{i}.second", from + "output.LayerNorm");
        }

        void AddNorm(string mine, string theirs)
        {
            weights.Add(mine + ".g", file.Get(theirs + ".weight"));
            weights.Add(mine + ".n", file.Get(theirs + ".bias"));
        }
    }

    /// <returns>The states, [pairs, pieces, width].</returns>
    public Tensor Run(PairBatch batch)
    {
        long pairs = batch.Pairs,
            length = batch.Length;
        Tensor x =
            Rows("word", batch.Ids)
            + _weights["place"].slice(0, 0, length, 1)
            + Rows("shape", batch.Shapes)
            + Rows("kind", batch.Kinds)
            + Rows("scope", batch.Scopes)
            + (batch.Second.gt(0).to(ScalarType.Float32).unsqueeze(-1) * _weights["segment"]);
        x = Norm(x, "embed");
        for (int i = 0; i < Layers; i++)
        {
            Tensor qkv = Linear(x, $"{i}.qkv").view(pairs, length, 3, Heads, Width / Heads).permute(2, 0, 3, 1, 4);
            Tensor mixed = F.scaled_dot_product_attention(qkv[0], qkv[1], qkv[2], batch.Mask, 0, false);
            x = Norm(x + Linear(mixed.transpose(1, 2).reshape(pairs, length, Width), $"{i}.out"), $"{i}.first");
            x = Norm(x + Linear(F.gelu(Linear(x, $"{i}.up")), $"{i}.down"), $"{i}.second");
        }

        return x;
    }

    private Tensor Linear(Tensor x, string name) =>
        F.linear(x.to(ScalarType.BFloat16), _weights[name + ".w"].to(ScalarType.BFloat16), _weights[name + ".b"].to(ScalarType.BFloat16));

    private Tensor Rows(string name, Tensor which) => _weights[name].index_select(0, which.reshape(-1)).view(which.shape[0], which.shape[1], Width);

    private Tensor Norm(Tensor x, string name) => F.layer_norm(x.to(ScalarType.Float32), [Width], _weights[name + ".g"], _weights[name + ".n"], Tiny);

    /// <summary>The weights of a pretrained encoder in ONNX form.</summary>
    private sealed class Pretrained(string path)
    {
        private readonly GraphProto _graph = ModelProto.Parser.ParseFrom(File.ReadAllBytes(path)).Graph;

        public Tensor Get(string name)
        {
            TensorProto weight = _graph.Initializer.First(entry => entry.Name == name);
            return tensor(MemoryMarshal.Cast<byte, float>(weight.RawData.Span).ToArray()).reshape([.. weight.Dims]);
        }

        /// <summary>The matrix of the product to whose result a bias is added; matrices have no names of their own in the file. [out, in].</summary>
        public Tensor MatrixBefore(string bias)
        {
            NodeProto sum = _graph.Node.First(node => node.OpType == "Add" && node.Input.Contains(bias));
            NodeProto product = _graph.Node.First(node => node.OpType == "MatMul" && sum.Input.Contains(node.Output[0]));
            return Get(product.Input[1]).t().contiguous();
        }
    }
}
