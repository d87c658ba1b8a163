namespace Reconciler.Training;

/// <summary>How finely a model is kept.</summary>
/// <param name="Scale">Steps of the file to one of the perceptron; what rounds to nothing is left out.</param>
/// <param name="AtLeast">Features updated less often than this are left out.</param>
internal sealed record Precision(double Scale, int AtLeast);
