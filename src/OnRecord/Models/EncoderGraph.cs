using Microsoft.ML.OnnxRuntime;

namespace OnRecord.Models;

/// <summary>A network in ONNX form that turns named arrays into one. Runs on one thread, so that sums have one order. Shared by all threads.</summary>
internal sealed class EncoderGraph : IDisposable
{
    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();
    private readonly string _output;

    /// <param name="graph">An ONNX model with one output.</param>
    /// <exception cref="OnnxRuntimeException">It is none, or has operators that the runtime doesn't know.</exception>
    public EncoderGraph(byte[] graph)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            // More than the basic would fuse each sum and norm into a kernel that is eight times slower.
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_BASIC,
        };
        _session = new InferenceSession(graph, options);
        _output = _session.OutputNames[0];
    }

    /// <param name="inputs">Values row by row, with their dimensions.</param>
    /// <returns>The output's values row by row.</returns>
    public float[] Run(params ReadOnlySpan<(string Name, float[] Values, long[] Dimensions)> inputs)
    {
        var names = new string[inputs.Length];
        var values = new OrtValue[inputs.Length];
        try
        {
            for (int i = 0; i < inputs.Length; i++)
            {
                names[i] = inputs[i].Name;
                values[i] = OrtValue.CreateTensorValueFromMemory(inputs[i].Values, inputs[i].Dimensions);
            }

            using IDisposableReadOnlyCollection<OrtValue> outputs = _session.Run(_run, names, values, [_output]);
            return outputs[0].GetTensorDataAsSpan<float>().ToArray();
        }
        finally
        {
            foreach (OrtValue? value in values)
                value?.Dispose();
        }
    }

    public void Dispose()
    {
        _session.Dispose();
        _run.Dispose();
    }
}
