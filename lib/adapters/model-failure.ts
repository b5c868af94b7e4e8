import { APICallError, NoObjectGeneratedError, RetryError } from 'ai';
import { AnswerTooLong } from './bounded-fetch.ts';

/** Why a language model gave nothing, in one sentence for the person who asked. Never the server's own words. */
export function failureWords(error: unknown): string {
  if (causes(error).some((one) => one instanceof AnswerTooLong)) return 'The model’s answer is too long to be read.';
  const [reason] = causes(error).filter(
    (one) => APICallError.isInstance(one) || NoObjectGeneratedError.isInstance(one),
  );
  if (NoObjectGeneratedError.isInstance(reason)) return answerWords(reason);
  if (APICallError.isInstance(reason)) return serverWords(reason);
  return 'The model gave no answer that could be read.';
}

function answerWords({ text, finishReason, cause }: NoObjectGeneratedError): string {
  if (text === undefined || text.trim() === '') return 'The model’s answer was empty.';
  if (finishReason === 'length') return 'The model’s answer was cut off before its end.';
  if (finishReason === 'content-filter') return 'The model’s server held the answer back.';
  return isJson(text) && cause !== undefined
    ? 'The model’s answer does not have the shape that was asked for.'
    : 'The model did not answer in JSON.';
}

function serverWords({ statusCode }: APICallError): string {
  if (statusCode === undefined) return 'The model’s server cannot be reached.';
  if (statusCode < 300) return 'The model’s server answered with something that is not its protocol.';
  if (statusCode === 401 || statusCode === 403) return 'The model’s server did not accept the key.';
  if (statusCode === 404) return 'The model’s server does not know the address or the model.';
  if (statusCode === 413) return 'The text is too long for the model’s server.';
  if (statusCode === 429) return 'The model’s server has too many requests just now. Try again in a minute.';
  if (statusCode >= 500) return `The model’s server failed (${statusCode}). Try again later.`;
  return `The model’s server did not accept the request (${statusCode}). It may not offer structured output.`;
}

/** The error itself and what is behind it; of several attempts, the last. */
function causes(error: unknown): unknown[] {
  const found: unknown[] = [];
  let at = RetryError.isInstance(error) ? error.lastError : error;
  while (at !== undefined && at !== null && found.length < 8) {
    found.push(at);
    at = at instanceof Error ? at.cause : undefined;
  }
  return found;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
