using Reconciler.Language.Learning;
using Reconciler.Language.Models;

namespace Reconciler.Training;

/// <summary>Where the trained models are written.</summary>
/// <param name="path">The folder.</param>
internal sealed class ModelFolder(string path)
{
    /// <summary>Writes a model file.</summary>
    public void Write(string name, Action<BinaryWriter> content)
    {
        using var writer = new BinaryWriter(File.Create(Path.Combine(path, $"{name}.model")));
        ModelFile.Begin(writer);
        content(writer);
    }

    /// <summary>The perceptron as the engine will read it.</summary>
    public static LinearModel Finish(AveragedPerceptron perceptron, Precision precision)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        LinearModelWriter.Write(writer, perceptron, precision);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        return LinearModel.Read(reader);
    }
}
